import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Keyboard } from './keyboard.ts'
import { keyOf, KEYS, labelOf } from './keys.ts'

type Press = Parameters<typeof keyOf>[0]

/** A press of a key; `inside` are the selectors that its target lies in. */
function press(
  key: string,
  { inside = [] as string[], ...more }: Partial<Press> & { inside?: string[] } = {},
) {
  const closest = (selectors: string) =>
    selectors.split(', ').some((one) => inside.includes(one)) ? {} : null
  const target = { closest } as unknown as EventTarget
  const preventDefault = vi.fn()
  const event = { key, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false }
  return { ...event, target, preventDefault, ...more } as unknown as KeyboardEvent
}

let isDialogOpen = false
beforeEach(() => {
  isDialogOpen = false
  vi.stubGlobal('document', { querySelector: () => (isDialogOpen ? {} : null) })
})
afterEach(() => vi.unstubAllGlobals())

describe('keyOf', () => {
  test.each(KEYS.filter(({ key }) => key !== 'enter' && key !== 'mod+k'))(
    'knows $key',
    ({ key }) => {
      expect(keyOf(press(key))).toBe(key)
    },
  )

  test('does not take keys from a person who types, from a dialog or from the browser', () => {
    for (const inside of ['textarea', 'select', 'dialog', '[popover]', '[contenteditable]'])
      expect(keyOf(press('j', { inside: [inside] })), inside).toBeNull()
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(keyOf(press('j', { [modifier]: true })), modifier).toBeNull()
    expect(keyOf(press('j', { defaultPrevented: true }))).toBeNull()
    expect(keyOf(press('enter'))).toBeNull()
    expect(keyOf(press('q'))).toBeNull()
  })

  test('opens the palette from everywhere, with either modifier', () => {
    expect(keyOf(press('k', { ctrlKey: true, inside: ['textarea'] }))).toBe('mod+k')
    expect(keyOf(press('K', { metaKey: true }))).toBe('mod+k')
  })

  test('leaves Escape to what is open on top', () => {
    isDialogOpen = true
    expect(keyOf(press('Escape'))).toBeNull()
    expect(keyOf(press('j'))).toBe('j')
  })
})

test('the key of the palette has the name that its keyboard shows', () => {
  expect(labelOf('mod+k', true)).toBe('⌘ K')
  expect(labelOf('mod+k', false)).toBe('Ctrl K')
  expect(labelOf('j', true)).toBe('j')
})

test('what was added last counts, until it is taken away', () => {
  const keyboard = new Keyboard()
  const heard: string[] = []
  keyboard.on({ '/': () => heard.push('palette'), '?': () => heard.push('help') })
  const leave = keyboard.on({ '/': () => heard.push('list') })
  keyboard.press(press('/'))
  keyboard.press(press('?'))
  leave()
  keyboard.press(press('/'))
  expect(heard).toEqual(['list', 'help', 'palette'])
})

test('a key that nothing uses stays with the browser', () => {
  const keyboard = new Keyboard()
  const event = press('/')
  keyboard.press(event)
  expect(event.preventDefault).not.toHaveBeenCalled()
})
