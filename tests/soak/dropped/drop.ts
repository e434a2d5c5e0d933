// One request that is broken off, in one of the ways in which connections end.
import { connect, type Socket } from 'node:net'

const MANNERS = ['left at once', 'left later', 'left in mid-answer', 'read slowly']
/** The share of all requests. They cost the server least, so there can be many. */
const HALF_SENT = 0.4
/** A connection that the server neither answers nor closes is given up after this time. */
const PATIENCE_MS = 2000
const LONGEST_DELAY_MS = 30

/** Sends `request` to `port` and breaks off. Resolves when the connection has closed. */
export function drop(port: number, request: Buffer, random: () => number): Promise<void> {
  const isHalfSent = random() < HALF_SENT
  const manner = isHalfSent ? 'left later' : MANNERS[Math.floor(random() * MANNERS.length)]
  const length = isHalfSent ? Math.floor(random() * request.length) : request.length
  const delay = random() * LONGEST_DELAY_MS
  const end = random() < 0.5 ? 'reset' : 'leave'
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const breakOff = () => (end === 'reset' ? socket.resetAndDestroy() : socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve())
    socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    socket.on('connect', () => {
      socket.write(request.subarray(0, length))
      if (manner === 'left at once') return breakOff()
      if (manner === 'left in mid-answer') return void socket.once('data', breakOff)
      if (manner === 'read slowly') return readSlowly(socket, breakOff)
      setTimeout(breakOff, delay)
    })
  })
}

/** Reads the beginning of the answer, waits, reads a little more and breaks off. */
function readSlowly(socket: Socket, breakOff: () => void) {
  socket.once('data', () => {
    socket.pause()
    setTimeout(() => {
      socket.resume()
      setTimeout(breakOff, 1)
    }, LONGEST_DELAY_MS)
  })
}
