// All listeners of the product, the requests to them, and how each shows that it still answers.
import { WebSocket } from 'ws'
import type { Running } from '../../../scripts/running.ts'
import { noise } from '../../cv-files/hostile/case.ts'
import { type Person, register } from '../../stack/people.ts'
import { sessionCookies } from '../../stack/session-cookies.ts'
import { conversation, message } from './message.ts'

export interface Listener {
  name: string
  port: number
  requests: Buffer[]
  isAnswering(): Promise<boolean>
}

const LONG = 'x'.repeat(8000)
const FILE = 'x'.repeat(80_000)
/** More than a connection buffers while its reader waits. */
const LARGE_FILE_BYTES = 4_000_000
const PATIENCE_MS = 10_000

/** Signs a person up and builds the requests as that person. */
export async function listenersOf(stack: Running, webUrl: string): Promise<Listener[]> {
  const person = await register(stack, 'dropped')
  const { data } = await person.client.auth.getSession()
  const token = data.session?.access_token ?? ''
  const largeFile = await uploadLargeFile(person)
  const { API_URL: api, PUBLISHABLE_KEY: key } = stack

  const asPerson = { apikey: key, authorization: `Bearer ${token}` }
  const json = { ...asPerson, 'content-type': 'application/json' }
  const pdf = { ...asPerson, 'content-type': 'application/pdf', 'x-upsert': 'true' }
  const form = { ...pdf, 'content-type': 'multipart/form-data; boundary=part' }
  const page = { accept: 'text/html', 'accept-encoding': 'gzip, br' }
  const cookies = await sessionCookies(stack, person)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const signedIn = { ...page, cookie }
  const webForm = { ...page, origin: webUrl, 'content-type': 'application/x-www-form-urlencoded' }
  const upload = `/storage/v1/object/cvs/${person.id}/dropped.pdf`
  const socket = `/realtime/v1/websocket?vsn=1.0.0&apikey=${key}`
  const topic = { topic: `realtime:user:${person.id}`, ref: '1', join_ref: '1' }
  const config = { private: true, broadcast: { ack: true }, presence: { enabled: true, key: '' } }

  const listener = (name: string, url: string, health: string, requests: Buffer[]): Listener => ({
    name,
    port: Number(new URL(url).port),
    requests,
    isAnswering: () => answers(`${url}${health}`, asPerson),
  })
  return [
    listener('web', webUrl, '/privacy', [
      message('GET', '/', page),
      message('GET', '/matches', signedIn),
      message('GET', '/privacy', page),
      message('GET', '/register', page),
      message('POST', '/sign-in', webForm, `email=nobody&password=${LONG}`),
    ]),
    listener('tables', api, '/rest/v1/profiles?select=user_id', [
      message('GET', '/rest/v1/profiles?select=*', asPerson),
      message('PATCH', `/rest/v1/profiles?user_id=eq.${EMPTY_ID}`, json, `{"headline":"${LONG}"}`),
    ]),
    listener('auth', api, '/auth/v1/user', [
      message('GET', '/auth/v1/user', asPerson),
      message('PUT', '/auth/v1/user', json, `{"data":{"note":"${LONG}"}}`),
    ]),
    listener('uploads', api, '/storage/v1/bucket', [
      message('POST', upload, pdf, FILE),
      message('POST', upload, form, `${FORM_START}${FILE}\r\n--part--\r\n`),
    ]),
    listener('downloads', api, `/storage/v1/object/info/${largeFile}`, [
      message('GET', `/storage/v1/object/${largeFile}`, asPerson),
      message('GET', `/storage/v1/object/${largeFile}`, { ...asPerson, range: 'bytes=500000-' }),
    ]),
    listener('functions', api, '/functions/v1/health', [
      message('GET', '/functions/v1/health'),
      message('POST', '/functions/v1/contact', json, `{"note":"${LONG}"}`),
      message('POST', '/functions/v1/contact', json, FILE),
    ]),
    {
      name: 'realtime',
      port: Number(new URL(api).port),
      requests: [
        conversation(socket, []),
        conversation(socket, [
          { ...topic, event: 'phx_join', payload: { config, access_token: token } },
          { ...topic, ref: '2', event: 'presence', payload: { event: 'track', payload: {} } },
          { ...topic, ref: '3', event: 'broadcast', payload: { event: 'said', payload: { LONG } } },
        ]),
        message('POST', '/realtime/v1/api/broadcast', json, `{"messages":[{"topic":"${LONG}"}]}`),
      ],
      isAnswering: () => opens(`${api.replace('http', 'ws')}${socket}`),
    },
    listener('mail', stack.MAIL_URL, '/api/messages', [
      message('GET', '/'),
      message('GET', '/api/messages'),
      message('POST', '/emails', json, `{"text":"${LONG}"}`),
    ]),
    listener('board', stack.BOARD_URL, '/api/jobs', [
      message('GET', '/api/jobs'),
      message('GET', '/jobs', page),
      message('POST', '/jobs/none/apply', form, `${FORM_START}${FILE}\r\n--part--\r\n`),
    ]),
  ]
}

const EMPTY_ID = '00000000-0000-0000-0000-000000000000'
const FORM_START =
  '--part\r\ncontent-disposition: form-data; name=""; filename="cv.pdf"\r\n' +
  'content-type: application/pdf\r\n\r\n'

async function uploadLargeFile({ id, client }: Person): Promise<string> {
  const path = `${id}/large.pdf`
  const options = { contentType: 'application/pdf' }
  const files = client.storage.from('cvs')
  const { error } = await files.upload(path, noise(1, LARGE_FILE_BYTES), options)
  if (error) throw error
  return `cvs/${path}`
}

async function answers(url: string, headers: Record<string, string>): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  return fetch(url, { headers, signal }).then(
    async (response) => response.ok && (await response.text()).length > 0,
    () => false,
  )
}

function opens(url: string): Promise<boolean> {
  const socket = new WebSocket(url, { handshakeTimeout: PATIENCE_MS })
  return new Promise<boolean>((resolve) => {
    socket.on('open', () => resolve(true))
    socket.on('error', () => resolve(false))
  }).finally(() => socket.terminate())
}
