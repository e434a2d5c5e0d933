// Each endpoint of the web app serves the shapes that the contract has for its method and route.
import { expect, test } from 'vitest'
import { webEndpoints } from '../../functions/_shared/contract/web-endpoints.ts'
import { ourFiles, read } from './files.ts'

/** Methods that a +server.ts exports, each with what it serves. */
const METHOD =
  /^export (?:const|let|async function|function) ([A-Z]+|fallback)\b(?:[^=\n]*= endpoint\(\s*webEndpoints\['([^']+)'\])?/gm

const served = ourFiles('web/src/routes', ['+server.ts']).flatMap((file) => {
  const route = file.replace(/^web\/src\/routes/, '').replace(/\/\([^/]+\)|\/\+server\.ts$/g, '')
  const methods = [...read(file).matchAll(METHOD)]
  // What the expression above cannot read is no endpoint by contract either.
  if (methods.length === 0) return [{ method: `? ${route}`, shapes: undefined }]
  return methods.map(([, name, shapes]) => ({ method: `${name} ${route}`, shapes }))
})

test('each method of each endpoint serves its own shapes', () => {
  expect(served.length).toBeGreaterThan(8)
  expect(served.filter(({ method, shapes }) => method !== shapes)).toEqual([])
})

test('all shapes are served', () => {
  const names = served.map(({ shapes }) => shapes)
  expect(names.toSorted()).toEqual(Object.keys(webEndpoints).toSorted())
})

test('an input holds the parameters of its route', () => {
  const parameters = Object.entries(webEndpoints).flatMap(([name, { input }]) =>
    [...name.matchAll(/\[(\w+)\]/g)].map(([, parameter]) => ({ parameter, input })),
  )
  expect(parameters.length).toBeGreaterThan(1)
  for (const { parameter, input } of parameters) {
    const missing = input.safeParse({}).error?.issues.map(({ path }) => path.join('.'))
    expect(missing).toContain(parameter)
  }
})
