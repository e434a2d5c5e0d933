import { describe, expect, test } from 'vitest'
import { type Entry, find, PAGES } from './palette.ts'

const names = (entries: Entry[]) => entries.map(({ name }) => name)

describe('find', () => {
  test('shows everything before a word is typed', () => {
    expect(find(PAGES, ' ')).toEqual(PAGES)
  })

  test('finds by the beginning of each word, whatever their order and case', () => {
    expect(names(find(PAGES, 'JOBS sav'))).toEqual(['Saved jobs'])
  })

  test('puts a name before what is found by its other words', () => {
    expect(names(find(PAGES, 'pri'))).toEqual(['Privacy'])
    expect(names(find(PAGES, 's'))[0]).toBe('Saved jobs')
    expect(names(find(PAGES, 'jobs'))).toEqual(['Saved jobs', 'Matches'])
  })

  test('ignores accents', () => {
    const entry: Entry = { name: 'Café', group: 'Jobs', href: '/' }
    expect(find([entry], 'cafe')).toEqual([entry])
    expect(find([entry], 'CAFÉ')).toEqual([entry])
  })

  test('finds nothing in the middle of a word, and nothing by signs', () => {
    expect(find(PAGES, 'rofile')).toEqual([])
    expect(find(PAGES, '%')).toEqual([])
  })
})
