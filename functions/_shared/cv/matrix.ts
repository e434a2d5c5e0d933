export type Matrix = [a: number, b: number, c: number, d: number, x: number, y: number]

/** The matrix that applies `inner` first, then `outer`. */
export function multiply(outer: number[], inner: number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = outer
  const [e = 1, f = 0, g = 0, h = 1, u = 0, v = 0] = inner
  return [
    a * e + c * f,
    b * e + d * f,
    a * g + c * h,
    b * g + d * h,
    a * u + c * v + x,
    b * u + d * v + y,
  ]
}
