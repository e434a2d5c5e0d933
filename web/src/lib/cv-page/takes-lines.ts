import { toast } from 'svelte-sonner'
import type { Attachment } from 'svelte/attachments'
import type { CvPage } from './cv-page.svelte.ts'

const SECTIONS: Record<string, string> = {
  experience: 'experience',
  education: 'education',
  skills: 'skill',
  certificates: 'certificate',
  languages: 'language',
}

/** A line of the CV may be dropped on a section, and on a job, where it becomes an achievement. */
export function takesLines(page: CvPage): Attachment<HTMLElement> {
  return (node) => {
    let over: HTMLElement | null = null
    const mark = (next: HTMLElement | null) => {
      if (next === over) return
      over?.removeAttribute('data-drop')
      next?.setAttribute('data-drop', '')
      over = next
    }
    const move = (event: DragEvent) => {
      if (!page.dragged) return
      const target = targetAt(event.target)
      mark(target)
      if (target) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const [passage, target] = [page.dragged, targetAt(event.target)]
      mark(null)
      if (!passage || !target) return
      event.preventDefault()
      void page.place(passage, placeAt(target)).then((refusal) => refusal && toast.error(refusal))
    }
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && node.contains(event.relatedTarget))) mark(null)
    }
    node.addEventListener('dragover', move)
    node.addEventListener('drop', drop)
    node.addEventListener('dragleave', leave)
    return () => {
      node.removeEventListener('dragover', move)
      node.removeEventListener('drop', drop)
      node.removeEventListener('dragleave', leave)
    }
  }
}

const JOB = '#experience [id^="entry-"]'

function targetAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null
  const section = target.closest<HTMLElement>('section[id]')
  return target.closest<HTMLElement>(JOB) ?? (section && section.id in SECTIONS ? section : null)
}

function placeAt(target: HTMLElement): string {
  return SECTIONS[target.id] ?? target.id.replace('entry-', '')
}
