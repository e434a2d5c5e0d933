// The same as routes/RetryWhileAway.svelte, for error.html, on which no component runs.
if (document.currentScript.dataset.status === '503') {
  setInterval(async () => {
    const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => null)
    if (answer && answer.status !== 503) location.reload()
  }, 3000)
}
