import { beforeNavigate } from '$app/navigation'
import { createContext } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'

/** Sections with changes that are not saved. Leaving asks first. */
export class Unsaved {
  #sections = new SvelteSet<string>()

  constructor() {
    beforeNavigate((navigation) => {
      if (this.#sections.size === 0 || navigation.type === 'form') return
      // Closing the tab shows the browser's own question.
      if (navigation.type === 'leave') return navigation.cancel()
      if (!confirm('Some changes are not saved. Leave without them?')) return navigation.cancel()
      this.#sections.clear()
    })
  }

  has(section: string): boolean {
    return this.#sections.has(section)
  }

  add(section: string) {
    this.#sections.add(section)
  }

  delete(section: string) {
    this.#sections.delete(section)
  }
}

export const [useUnsaved, provideUnsaved] = createContext<Unsaved>()
