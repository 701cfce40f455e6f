import { html } from 'hono/html'
import { locales, type Locale } from '../../guideline/text.js'
import type { describeService } from '../hooks.js'
import { pagePhrases } from './phrases.js'

const languageNames: { readonly [L in Locale]: string } = { nb: 'bokmål', nn: 'nynorsk', en: 'English' }

/** The page. Its script finds the words that it says itself in `data-` attributes. */
export function pageHtml(services: readonly ReturnType<typeof describeService>[], locale: Locale, secured: boolean) {
  const say = pagePhrases[locale]
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="page.css" />
        <script type="module" src="page.js"></script>
      </head>
      <body>
        <header>
          <h1>${say.title}</h1>
          <p>${say.lead}</p>
          <nav aria-label="${say.languages}">
            ${locales.map(
              (other) =>
                html`<a href="?locale=${other}" lang="${other}" ${other === locale ? html`aria-current="true"` : ''}
                  >${languageNames[other]}</a
                > `,
            )}
          </nav>
        </header>
        <main>
          <section aria-labelledby="services">
            <h2 id="services">${say.services}</h2>
            <dl>
              ${services.map(
                ({ id, hook, title, description }) => html`
                  <dt>${title}</dt>
                  <dd>
                    <p>${description}</p>
                    <p>${say.hook}: <code>${hook}</code>. ${say.address}: <code>POST cds-services/${id}</code></p>
                  </dd>
                `,
              )}
            </dl>
            <p>
              ${say.more}: <a href="cds-services">cds-services</a>, <a href="openapi.json">${say.openapi}</a>,
              <a href="health">${say.health}</a>, <a href="metrics">${say.metrics}</a>
            </p>
          </section>
          <section aria-labelledby="try">
            <h2 id="try">${say.try}</h2>
            <p>${say.made}</p>
            <form id="form">
              <label
                >${say.service}
                <select id="service">
                  ${services.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}
                </select>
              </label>
              <label
                >${say.example}
                <select id="example"></select
              ></label>
              ${secured ? html`<label>${say.token} <input id="token" autocomplete="off" /></label>` : ''}
              <label
                >${say.body}
                <textarea id="body" rows="14" spellcheck="false"></textarea>
              </label>
              <button>${say.send}</button>
            </form>
          </section>
          <section aria-labelledby="answer">
            <h2 id="answer">${say.answer}</h2>
            <div
              id="result"
              aria-live="polite"
              data-status="${say.status}"
              data-raw="${say.raw}"
              data-accept="${say.accept}"
              data-override="${say.override}"
              data-reason="${say.reason}"
              data-comment="${say.comment}"
              data-thanks="${say.thanks}"
              data-failed="${say.failed}"
              data-suggestions="${say.suggestions}"
            >
              <p>${say.waiting}</p>
            </div>
          </section>
        </main>
      </body>
    </html>`
}
