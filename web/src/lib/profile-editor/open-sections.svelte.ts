import { beforeNavigate, goto } from '$app/navigation'
import { createContext, onMount } from 'svelte'
import type { Autosave } from '#lib/forms/autosave.ts'
import type { Refusal } from '#lib/forms/refusal.ts'

/** Longer than this, a person is not kept from leaving without an explanation. */
const LONGEST_WAIT_MS = 5000

/** The sections of a page that save by themselves. Leaving the page saves them first. */
export class OpenSections {
  /** Goes where the person wanted to go. It waits for them: something could not be saved. */
  leaving = $state.raw<(() => void) | null>(null)
  #sections: Autosave<Refusal>[] = []

  constructor() {
    beforeNavigate((navigation) => {
      const { from, to, type, willUnload, cancel } = navigation
      if (this.#unsaved.length === 0) return
      if (type === 'leave') {
        this.#rush()
        // The browser asks its own question, only for what no request can save.
        if (this.#unsaved.some((section) => section.isStuck)) cancel()
        return
      }
      if (!to || to.url.pathname === from?.url.pathname) return
      cancel()
      void this.#saveAndGo(() => {
        if (type === 'popstate') history.go(navigation.delta)
        else if (willUnload) location.assign(to.url)
        else void goto(to.url)
      })
    })
    onMount(() => {
      const resume = () => this.#sections.forEach((section) => section.resume())
      const hide = () => document.hidden && this.#sections.forEach((section) => section.hurry())
      // A phone may close a hidden page without another event.
      document.addEventListener('visibilitychange', hide)
      addEventListener('pagehide', this.#rush)
      addEventListener('online', resume)
      addEventListener('focus', resume)
      return () => {
        document.removeEventListener('visibilitychange', hide)
        removeEventListener('pagehide', this.#rush)
        removeEventListener('online', resume)
        removeEventListener('focus', resume)
      }
    })
  }

  /** Returns the function that takes it out again. */
  add(section: Autosave<Refusal>) {
    this.#sections.push(section)
    return () => (this.#sections = this.#sections.filter((other) => other !== section))
  }

  /** The person leaves without what could not be saved. */
  letGo() {
    for (const section of this.#sections) section.stop()
    this.leaving?.()
    this.leaving = null
  }

  get #unsaved() {
    return this.#sections.filter((section) => section.isDirty)
  }

  #rush = () => {
    for (const section of this.#sections) section.rush()
  }

  async #saveAndGo(go: () => void) {
    const saved = Promise.all(this.#unsaved.map((section) => section.flush()))
    const late = new Promise<boolean[]>((resolve) =>
      setTimeout(() => resolve([false]), LONGEST_WAIT_MS),
    )
    const areSaved = (await Promise.race([saved, late])).every(Boolean)
    if (areSaved) go()
    else this.leaving = go
  }
}

export const [useOpenSections, provideOpenSections] = createContext<OpenSections>()
