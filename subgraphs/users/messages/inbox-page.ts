import { html, type Markup } from './html.ts';
import type { InboxMessage } from './message.queries.ts';

const style = html`<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; margin: 0; }
  form { display: flex; gap: 0.5rem; margin: 1.5rem 0; }
  input, button { font: inherit; padding: 0.4rem 0.8rem; border: 1px solid #8888; border-radius: 0.5rem; }
  input { flex: 1; min-width: 0; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { padding: 1rem; margin: 0 0 0.75rem; border: 1px solid #8884; border-radius: 0.75rem; }
  header { display: flex; justify-content: space-between; color: #888; font-size: 0.875rem; }
  strong { display: block; font: 600 1.75rem/1.5 ui-monospace, monospace; letter-spacing: 0.2em; }
  p { margin: 0.25rem 0 0; }
</style>`;

/** The inbox for people: every message that would have gone to a phone. Loads nothing from anywhere else. */
export function inboxPage(messages: readonly InboxMessage[], to: string): string {
  const list = messages.length > 0 ? html`<ol>${messages.map(item)}</ol>` : html`<p>No messages yet.</p>`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="10">
<title>Pasar inbox</title>
${style}
</head>
<body>
<h1>Messages to phones</h1>
<p>Kept here instead of being sent, since this is not production.</p>
<form action="/inbox" method="get">
<input type="tel" name="to" value="${to}" placeholder="+6281100000001" aria-label="Phone number">
<button>Show</button>
</form>
${list}
</body>
</html>
`;
  return page.markup;
}

function item({ to, text, code, sentAt }: InboxMessage): Markup {
  const time = sentAt.toISOString();
  return html`<li><header><span>${to}</span><time datetime="${time}">${time}</time></header>${
    code ? html`<strong>${code}</strong>` : ''
  }<p>${text}</p></li>`;
}
