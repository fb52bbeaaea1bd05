/** Markup that wants to run a script: by event attributes, by addresses. */
import { type Hostile, named, payload } from './case.ts';

const events =
  `abort afterprint animationend animationstart auxclick beforecopy beforeinput beforematch beforetoggle blur
  canplay change click contextmenu copy cut dblclick drag drop durationchange ended error focus focusin formdata
  fullscreenchange gotpointercapture hashchange input invalid keydown load loadstart mouseenter mousemove mouseover
  pagereveal paste play pointerenter pointermove pointerrawupdate readystatechange resize scroll scrollend
  securitypolicyviolation selectstart toggle touchstart transitionend unload wheel`.split(/\s+/);

const carriers = [
  (attribute: string) => `<p ${attribute}>a</p>`,
  (attribute: string) => `<img src="x" alt="a" ${attribute}>`,
  (attribute: string) => `<details open ${attribute}><summary>a</summary>b</details>`,
] as const;

const eventAttributes = events.flatMap((event) =>
  carriers.map((carry) => carry(`on${event}="${payload}"`)),
);

/** The same attribute as parsers have been misled by it. */
const disguisedEvents = [
  `<img src=x OnErRoR=${payload}>`,
  `<img/src=x/onerror=${payload}>`,
  `<img src=x\fonerror=${payload}>`,
  `<img src="x" \`onerror=${payload}>`,
  `<img src=x onerror&#61;${payload}>`,
  `<p a="'>'" onclick='${payload}'>a</p>`,
  `<a href="https://a.example/" onfocus=${payload} autofocus tabindex=1>a</a>`,
  `<x-p onclick=${payload}>a</x-p>`,
  `<video controls oncanplay=${payload}><source onerror=${payload} src=x></video>`,
  `<audio controls src=x onerror=${payload}></audio>`,
  `<body onload=${payload}>`,
  `<marquee onstart=${payload}>a</marquee>`,
];

const addresses = [
  `javascript:${payload}`,
  `JaVaScRiPt:${payload}`,
  ` javascript:${payload}`,
  `&#1;javascript:${payload}`,
  `java&#9;script:${payload}`,
  `java&#10;script:${payload}`,
  `java&#13;script:${payload}`,
  `java&NewLine;script&colon;${payload}`,
  `&#106;avascript:${payload}`,
  `&#x6A;&#x61;vascript:${payload}`,
  `javascript&#58;${payload}`,
  `javascript://a.example/%0a${payload}`,
  `jar:javascript:${payload}`,
  `view-source:javascript:${payload}`,
  `vbscript:msgbox(1)`,
  `livescript:${payload}`,
  `mocha:${payload}`,
  `data:text/html,<script>${payload}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload=${payload} xmlns='http://www.w3.org/2000/svg'/>`,
  `data:application/xhtml+xml,<script xmlns='http://www.w3.org/1999/xhtml'>${payload}</script>`,
  `data:,a`,
  `feed:javascript:${payload}`,
  `filesystem:https://a.example/t`,
  `file:///etc/passwd`,
  `about:blank`,
  `chrome://settings`,
  `resource://gre/`,
  `ms-settings:`,
  `intent://a#Intent;end`,
  `//evil.example/protocol-relative`,
  `reader.html?page=https://evil.example/`,
  `popup.html`,
];

const inAddresses = addresses.flatMap((address) => [
  `<a href="${address}">a</a>`,
  `<img src="${address}" srcset="${address} 1x" alt="a">`,
  `<video controls src="${address}" poster="${address}"><source src="${address}"></video>`,
  `<blockquote cite="${address}">a</blockquote>`,
]);

export const running: readonly Hostile[] = [
  ...named('an event attribute', eventAttributes),
  ...named('a disguised event attribute', disguisedEvents),
  ...named('an address that runs or leads astray', inAddresses),
];
