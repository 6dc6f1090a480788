/** The floor of the intake: one question as one page, rendered on the server, without any script. */
const rows = Array.from({ length: 11 }, (_, score) => `<label><input type="radio" name="score" value="${score}">${score}</label>`)

export const questionPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Question</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<style>body{font:18px/1.5 sans-serif;margin:16px}label{display:block;min-height:48px;border:1px solid #999;margin:4px 0}</style>
</head><body><main><form method="post"><fieldset><legend><h1>How strong is the pain in your lower back?</h1></legend>
${rows.join('\n')}</fieldset><button type="submit">Continue</button></form></main></body></html>`

export const emptyPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Question</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><script type="module" src="/react-alone.js"></script>
</head><body><div id="root"></div></body></html>`
