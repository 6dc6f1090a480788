import type { Problem } from '../problem.ts'

const WORDS: Readonly<Record<Problem, { readonly en: string; readonly ja: string }>> = {
  notFound: { en: 'There is nothing at this address.', ja: 'このアドレスには何もありません。' },
  wrongMethod: { en: 'This address cannot be used this way.', ja: 'このアドレスはこの方法では使えません。' },
  tooLarge: { en: 'That was more than this address accepts.', ja: '送信された内容が大きすぎます。' },
  wrongMedia: { en: 'This address does not accept that kind of content.', ja: 'この形式の内容は受け付けられません。' },
  refused: { en: 'Only pages of this portal may do this.', ja: 'この操作はこの画面からだけ行えます。' },
  failed: { en: 'Something went wrong on our side. It has been noted.', ja: 'こちら側で不具合が起きました。記録されています。' },
  slow: { en: 'This took too long. Please try again in a moment.', ja: '時間がかかりすぎました。しばらくしてからお試しください。' },
}

/** For the rare case that the portal's own page is not the answer. Without style: the policy allows files only. */
export const problemPage = (problem: Problem): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sebone</title>
<h1>${WORDS[problem].en}</h1>
<p lang="ja">${WORDS[problem].ja}</p>
<p><a href="/">Sebone</a></p>
</html>
`
