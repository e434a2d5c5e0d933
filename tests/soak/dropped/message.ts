// Requests as bytes on the connection, since a client would send all of it or nothing.
type Fields = Record<string, string | undefined>

/** A whole HTTP request. */
export function message(method: string, path: string, fields: Fields = {}, body = ''): Buffer {
  const all: Fields = {
    host: '127.0.0.1',
    ...(body && { 'content-length': String(Buffer.byteLength(body)) }),
    ...fields,
  }
  const head = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return Buffer.from(`${[`${method} ${path} HTTP/1.1`, ...head].join('\r\n')}\r\n\r\n${body}`)
}

/** An upgrade to a websocket, followed by these messages. */
export function conversation(path: string, messages: object[]): Buffer {
  const upgrade = message('GET', path, {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.alloc(16).toString('base64'),
  })
  return Buffer.concat([upgrade, ...messages.map(frame)])
}

/** One text frame. A mask of zeros leaves the text unchanged. */
function frame(content: object): Buffer {
  const text = Buffer.from(JSON.stringify(content))
  const length = Buffer.alloc(2)
  length.writeUInt16BE(text.length)
  return Buffer.concat([Buffer.from([0x81, 0x80 | 126]), length, Buffer.alloc(4), text])
}
