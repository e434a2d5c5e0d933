import { deserialize } from '$app/forms'
import { toast } from 'svelte-sonner'
import { explainThrown } from '#lib/failure.ts'
import { refusalOf } from './refusal.ts'

/** Sends the fields of a form to undo what another form did. Shows a message when that fails. */
export async function sendForm(action: URL, fields: URLSearchParams): Promise<boolean> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: fields,
    })
    const result = deserialize(await response.text())
    if (result.type === 'success') return true
    toast.error(refusalOf(result)?.message || explainThrown(result))
  } catch (thrown) {
    toast.error(explainThrown(thrown))
  }
  return false
}
