import { expect, test } from 'vitest'
import { createGate } from './gate.ts'

const spent = (house = 0, person_cost = 0, person_calls = 0) =>
  Promise.resolve({ house, person_cost, person_calls })
const permits = () => Promise.resolve(true)
const rules = { person: 'ada', permits, budget: { house: 5, person: 1 }, spent: () => spent() }

test('the gate is open while no limit is reached', async () => {
  expect(await createGate(rules).refusal()).toBeNull()
})

test.each([
  ['everybody together', 5, 0, 'ada'],
  ['one person', 2, 1, 'ada'],
])('%s may not spend more than the budget', async (_who, house, person_cost, person) => {
  const gate = createGate({ ...rules, person, spent: () => spent(house, person_cost) })
  expect(await gate.refusal()).toBe('over_budget')
})

test('spending of this request counts, and texts of nobody have no personal budget', async () => {
  const gate = createGate(rules)
  const house = createGate({ ...rules, person: null })
  for (const each of [gate, house]) each.settle(1, null)
  expect(await gate.refusal()).toBe('over_budget')
  expect(await house.refusal()).toBeNull()
})

test('a budget of 0 allows no call', async () => {
  const gate = createGate({ ...rules, budget: { house: 0, person: 1 } })
  expect(await gate.refusal()).toBe('over_budget')
})

test('the gate is closed when the spent amount is unknown', async () => {
  const gate = createGate({ ...rules, spent: () => Promise.reject(new Error('down')) })
  expect(await gate.refusal()).toBe('over_budget')
})

test('the gate reads the spent amount only once', async () => {
  let asked = 0
  const gate = createGate({ ...rules, spent: () => ((asked += 1), spent()) })
  await Promise.all([gate.refusal(), gate.refusal()])
  expect(asked).toBe(1)
})

test('a person who withdraws between two calls gets no further call', async () => {
  let agrees = true
  const gate = createGate({ ...rules, permits: () => Promise.resolve(agrees) })
  expect(await gate.refusal()).toBeNull()
  agrees = false
  expect(await gate.refusal()).toBe('not_permitted')
})

test('the gate never allows more calls than the limit, even at the same time', async () => {
  const gate = createGate({ ...rules, calls: 2 })
  const answers = await Promise.all([gate.refusal(), gate.refusal(), gate.refusal()])
  expect(answers).toEqual([null, null, 'over_cap'])
  expect(await gate.refusal()).toBe('over_cap')
})

test('a person has a limit of calls per day; texts of nobody have none', async () => {
  const nearly = { ...rules, dailyCalls: 10, spent: () => spent(0, 0, 8) }
  const gate = createGate(nearly)
  const answers = await Promise.all([gate.refusal(), gate.refusal(), gate.refusal()])
  expect(answers).toEqual([null, null, 'over_cap'])
  expect(await createGate({ ...nearly, spent: () => spent(0, 0, 10) }).refusal()).toBe('over_cap')
  expect(await createGate({ ...nearly, person: null, dailyCalls: 0 }).refusal()).toBeNull()
})

test.each(['unauthorised', 'over_quota', 'unreachable', 'timed_out'] as const)(
  'after %s the gate is closed',
  async (failure) => {
    const gate = createGate(rules)
    gate.settle(0, failure)
    expect(await gate.refusal()).toBe(failure)
  },
)

test.each(['nonsense', 'refused', 'cut_off', 'rejected'] as const)(
  '%s affects only one text',
  async (failure) => {
    const gate = createGate(rules)
    gate.settle(0, failure)
    expect(await gate.refusal()).toBeNull()
  },
)
