import { afterAll, expect, test, vi } from 'vitest'

// Set before the first request, so that it takes the place of the terminal.
const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
vi.resetModules()
const { openNotes } = await import('./test-notes.ts')
afterAll(() => {
  printed.mockRestore()
  vi.resetModules()
})

test('SQL errors are not printed, since they hold personal data; others are', async () => {
  const notes = await openNotes()
  const { error } = await notes.server.from('notes').insert({ id: 1, body: 'private words' })
  expect(error?.code).toBe('23505')
  expect(printed).not.toHaveBeenCalled()

  console.error('heard')
  expect(printed.mock.calls).toEqual([['heard']])
  await notes.close()
})
