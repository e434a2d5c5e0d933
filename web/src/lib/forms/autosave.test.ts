import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Answer, Autosave, PAUSE_MS, RETRY_MS, type SaveView } from './autosave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Outcome = 'saved' | 'lost before it was stored' | 'lost after it was stored'
interface Write {
  content: string
  answer: (answer: Answer<string>) => void
}

/** A server that holds rows by the id of their form and answers when the test says so. */
function serve(stored = 'id=e1&text=first') {
  const rows = new Map<string, string>()
  const writes: Write[] = []
  /** every content that was stored, in order */
  const history: string[] = []
  let mostAtOnce = 0
  const view: { current?: SaveView<string> } = {}
  const section = new Autosave<string>({
    stored,
    onchange: (next) => (view.current = next),
    send: (content) =>
      new Promise((answer) => {
        writes.push({ content, answer })
        mostAtOnce = Math.max(mostAtOnce, writes.length)
      }),
  })
  const store = (content: string) => {
    const fields = new URLSearchParams(content)
    rows.set(fields.get('id') ?? '', fields.get('text') ?? '')
    history.push(fields.get('text') ?? '')
  }
  async function answerNext(outcome: Outcome = 'saved') {
    const write = writes.shift()
    if (!write) return
    const { content, answer } = write
    if (/bad/.test(content)) answer({ isSaved: false, refusal: 'not valid', isPassing: false })
    else {
      if (outcome !== 'lost before it was stored') store(content)
      answer(
        outcome === 'saved'
          ? { isSaved: true }
          : { isSaved: false, refusal: 'not reached', isPassing: true },
      )
    }
    await vi.advanceTimersByTimeAsync(0)
  }
  return {
    section,
    rows,
    writes,
    history,
    answerNext,
    seen: () => view.current ?? section.view,
    mostAtOnce: () => mostAtOnce,
  }
}

const form = (text: string) => `id=e1&text=${text}`

test('it saves when typing pauses, and at once when the field is left', async () => {
  const { section, writes, answerNext, seen } = serve()
  section.edit(form('a'))
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1)
  section.edit(form('ab'))
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1)
  expect(writes).toHaveLength(0)
  expect(seen().status).toBe('edited')
  await vi.advanceTimersByTimeAsync(1)
  expect(writes.map(({ content }) => content)).toEqual([form('ab')])
  expect(seen().status).toBe('saving')
  await answerNext()
  expect(seen()).toMatchObject({ status: 'saved', isDirty: false })

  section.edit(form('abc'))
  section.commit()
  expect(writes.map(({ content }) => content)).toEqual([form('abc')])
})

test('content that did not change is not sent', async () => {
  const { section, writes } = serve()
  section.edit(form('other'))
  section.edit(form('first'))
  section.commit()
  await vi.runAllTimersAsync()
  expect(writes).toHaveLength(0)
})

test('a refused field is not sent again until it changes', async () => {
  const { section, writes, answerNext, seen } = serve()
  section.edit(form('bad'))
  section.commit()
  await answerNext()
  expect(seen()).toMatchObject({ status: 'refused', refusal: 'not valid', isDirty: true })
  expect(section.isStuck).toBe(true)
  section.commit()
  section.rush()
  await vi.runAllTimersAsync()
  expect(writes).toHaveLength(0)
  expect(await section.flush()).toBe(false)
  section.edit(form('good'))
  expect(section.isStuck).toBe(false)
  section.commit()
  await answerNext()
  expect(seen()).toMatchObject({ status: 'saved', refusal: null })
})

test('what could not be sent is tried again by itself, later and later', async () => {
  const { section, writes, answerNext, rows } = serve()
  section.edit(form('b'))
  section.commit()
  for (const wait of [...RETRY_MS, RETRY_MS.at(-1) ?? 0]) {
    await answerNext('lost before it was stored')
    await vi.advanceTimersByTimeAsync(wait - 1)
    expect(writes).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(writes).toHaveLength(1)
  }
  await answerNext()
  expect(rows.get('e1')).toBe('b')
})

test('after a lost answer the old content is sent too, since the new may be stored', async () => {
  const { section, writes, answerNext, rows } = serve()
  section.edit(form('b'))
  section.commit()
  await answerNext('lost after it was stored')
  section.edit(form('first'))
  section.commit()
  expect(writes).toHaveLength(1)
  await answerNext()
  expect(rows.get('e1')).toBe('first')
})

test('undo brings back what stood there before this person began to edit', async () => {
  const { section, answerNext, rows, seen } = serve()
  for (const text of ['a', 'ab']) {
    section.edit(form(text))
    section.commit()
    await answerNext()
  }
  section.endSession()
  expect(section.before).toBe(form('first'))
  section.undo()
  await answerNext()
  expect(rows.get('e1')).toBe('first')
  expect(seen().canUndo).toBe(false)

  section.edit(form('c'))
  section.commit()
  await answerNext()
  section.endSession()
  section.edit(form('d'))
  section.commit()
  await answerNext()
  expect(section.before).toBe(form('c'))
})

test('a session does not end while something is unsaved', async () => {
  const { section, answerNext } = serve()
  section.edit(form('bad'))
  section.commit()
  await answerNext()
  section.endSession()
  section.edit(form('good'))
  expect(section.before).toBe(form('first'))
})

test('content that another tab stored is no edit', async () => {
  const { section, writes } = serve()
  section.follow(form('elsewhere'))
  section.edit(form('elsewhere'))
  expect(await section.flush()).toBe(true)
  expect(writes).toHaveLength(0)
  section.edit(form('mine'))
  section.follow(form('elsewhere again'))
  expect(section.before).toBe(form('elsewhere'))
  section.commit()
  expect(writes.map(({ content }) => content)).toEqual([form('mine')])
})

test('a field that followed another tab is sent as it is shown then', async () => {
  const sent: string[] = []
  let summary = 'old'
  const section = new Autosave<string>({
    stored: 'headline=a&summary=old',
    read: () => `headline=b&summary=${summary}`,
    onchange: () => undefined,
    send: async (content) => {
      sent.push(content)
      return { isSaved: true }
    },
  })
  section.edit('headline=b&summary=old')
  summary = 'from another tab'
  await vi.runAllTimersAsync()
  expect(sent).toEqual(['headline=b&summary=from another tab'])
  expect(section.isDirty).toBe(false)
})

test('a form that is not complete waits until it is left', async () => {
  const { section, writes } = serve()
  section.edit(form('half'), true)
  section.hurry()
  await vi.runAllTimersAsync()
  expect(writes).toHaveLength(0)
  expect(section.isStuck).toBe(true)
  section.commit()
  expect(writes).toHaveLength(1)
})

test('while the page closes, only the answer to the newest write counts', async () => {
  const { section, writes, answerNext, seen } = serve()
  section.edit(form('a'))
  section.commit()
  section.edit(form('b'))
  section.rush()
  section.rush()
  expect(writes.map(({ content }) => content)).toEqual([form('a'), form('b')])
  await answerNext()
  expect(seen().status).toBe('saving')
  await answerNext()
  expect(seen().status).toBe('saved')
})

test('what an overtaken write stored is undone too', async () => {
  const { section, rows, answerNext } = serve()
  section.edit(form('a'))
  section.commit()
  section.edit(form('bad'))
  section.rush()
  section.undo()
  await answerNext()
  await answerNext()
  await answerNext()
  expect([...rows]).toEqual([['e1', 'first']])
  expect(section.isDirty).toBe(false)
})

test('what was given up is not sent', async () => {
  const { section, writes, answerNext } = serve()
  section.edit(form('b'))
  section.commit()
  await answerNext('lost before it was stored')
  section.stop()
  await vi.runAllTimersAsync()
  expect(writes).toHaveLength(0)
  expect(section.isDirty).toBe(false)
})

const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('edit' as const),
      isBad: fc.boolean(),
      isHeld: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('answer' as const),
      outcome: fc.constantFrom<Outcome>(
        'saved',
        'lost before it was stored',
        'lost after it was stored',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('wait' as const),
      ms: fc.constantFrom(1, 400, PAUSE_MS, 6_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'hurry',
        'commit',
        'retry',
        'resume',
        'endSession',
        'rush',
        'undo',
        'flush' as const,
      ),
    }),
  },
)

test('whatever happens, the last typed content is stored in the end, in one row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const { section, rows, writes, history, answerNext, mostAtOnce } = serve(form('0'))
      let shown = form('0')
      let texts = 0
      const mayOverlap = acts.some((step) => step.act === 'rush')
      const undoes = acts.some((step) => step.act === 'undo')

      for (const step of acts) {
        if (step.act === 'edit') {
          shown = form(`${++texts}${step.isBad ? 'bad' : ''}`)
          section.edit(shown, step.isHeld)
        } else if (step.act === 'undo') {
          shown = section.before ?? shown
          section.undo()
        } else if (step.act === 'answer') await answerNext(step.outcome)
        else if (step.act === 'wait') await vi.advanceTimersByTimeAsync(step.ms)
        else if (step.act === 'flush') void section.flush()
        else section[step.act]()
      }

      if (/bad/.test(shown)) section.edit((shown = form(`${++texts}`)))
      section.commit()
      for (let rounds = 0; section.isDirty && rounds < 100; rounds++) {
        if (writes.length > 0) await answerNext()
        else await vi.advanceTimersByTimeAsync(PAUSE_MS)
      }
      expect(section.isDirty).toBe(false)
      expect(section.view.refusal).toBeNull()
      const last = new URLSearchParams(shown).get('text')
      if (rows.size > 0 || last !== '0') expect([...rows]).toEqual([['e1', last]])
      // Texts are numbered as they were typed: an older one never follows a newer one.
      if (!undoes) expect(history).toEqual(history.toSorted((a, b) => parseInt(a) - parseInt(b)))
      if (!mayOverlap) expect(mostAtOnce()).toBeLessThanOrEqual(1)
    }),
    { numRuns: 500 },
  )
})
