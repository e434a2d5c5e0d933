import { createContext } from 'svelte'
import { type Key, keyOf } from './keys.ts'

export type Handlers = Partial<Record<Key, () => void>>

/** What the keys do on the page that is open. The shell listens once, and pages say what they do. */
export class Keyboard {
  #layers: Handlers[] = []

  /** Pages call it in an effect. What was added last counts. Returns what takes it away again. */
  on(handlers: Handlers): () => void {
    this.#layers = [...this.#layers, handlers]
    return () => {
      this.#layers = this.#layers.filter((other) => other !== handlers)
    }
  }

  press(event: KeyboardEvent) {
    const key = keyOf(event)
    const handle = key && this.#layers.findLast((handlers) => handlers[key])?.[key]
    if (!handle) return
    event.preventDefault()
    handle()
  }
}

export const [useKeyboard, provideKeyboard] = createContext<Keyboard>()
