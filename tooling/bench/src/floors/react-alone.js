import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'

const scores = Array.from({ length: 11 }, (_, score) => score)

createRoot(document.getElementById('root')).render(
  h('main', null, h('form', { method: 'post' },
    h('fieldset', null, h('legend', null, h('h1', null, 'How strong is the pain in your lower back?')),
      scores.map((score) => h('label', { key: score }, h('input', { type: 'radio', name: 'score', value: score }), score))),
    h('button', { type: 'submit' }, 'Continue'))),
)
