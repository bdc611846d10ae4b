'use strict';
const bureau = JSON.parse(document.getElementById('bureau').textContent);
const element = id => document.getElementById(id);
const bytesOf = text => Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
const text = (key, ...values) =>
  values.reduce((line, value, index) => line.replace(`{${index}}`, value), bureau.texts[key] ?? key);
const dayIn = date => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(date);
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What the server calls its states; a valid one is listed because its holder may not enforce now. */
const listed = { 2: 'MayNot', 3: 'Suspended', 4: 'Revoked', 5: 'Cancelled', 7: 'Replaced' };
const tones = { Valid: 'good', Suspended: 'warn' };

const key = crypto.subtle.importKey(
  'spki',
  bytesOf(bureau.key),
  { name: 'ECDSA', namedCurve: 'P-256' },
  false,
  ['verify'],
);

/** Base64 for addresses, written in the one way that the bureau writes it; else nothing. */
function decode(part) {
  try {
    const bytes = bytesOf(part.replaceAll('-', '+').replaceAll('_', '/'));
    const again = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_');
    return again.replace(/=+$/, '') === part ? bytes : null;
  } catch {
    return null;
  }
}

/** `fault` says what is wrong with it: no code of this kind, of another bureau, or altered. */
async function read(signed) {
  const parts = signed.split('.');
  if (parts.length !== 4 || parts[0] !== 'LA1') return { fault: 'Unreadable' };
  if (parts[1] !== bureau.keyName) return { fault: 'Foreign' };
  const [content, signature] = [decode(parts[2]), decode(parts[3])];
  const said = new TextEncoder().encode(parts.slice(0, 3).join('.'));
  const holds =
    content &&
    signature &&
    (await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, await key, signature, said));
  return holds ? { content: JSON.parse(new TextDecoder().decode(content)) } : { fault: 'Altered' };
}

const list = read(bureau.list).then(({ content }) => content);

async function check(code) {
  const { fault, content } = await read(code.trim().replace(/^.*#/s, ''));
  if (fault) return show(fault, []);
  const { day, certificates } = await list;
  // A device whose clock is behind makes nothing valid again.
  const now = dayIn(new Date());
  const today = now > day ? now : day;
  const entry = certificates.find(({ id }) => id === content.id);
  const state = entry
    ? listed[entry.state]
    : content.validUntil < today
      ? 'Expired'
      : content.issuedOn > today
        ? 'NotYet'
        : 'Valid';
  show(state, [
    ['Name', content.personName],
    ['Number', content.number],
    ['Unit', content.unitName],
    ['Body', content.bodyName],
    ['Kind', text(`Enum:CertificateKind.${content.kind}`)],
    ['Areas', areasOf(content.areas)],
    ['Term', `${content.issuedOn} – ${content.validUntil}`],
    ['AsOf', day],
  ]);
}

function areasOf(areas) {
  const bits = Array.from({ length: 31 }, (_, bit) => 2 ** bit);
  return bits
    .filter(bit => areas & bit)
    .map(bit => text(`Enum:EnforcementAreas.${bit}`))
    .join('、');
}

function show(verdict, facts) {
  element('answer').className = tones[verdict] ?? 'bad';
  element('verdict').textContent = text(`Offline:${verdict}`);
  element('explanation').textContent = text(`Offline:${verdict}.Help`);
  element('facts').replaceChildren(
    ...facts.flatMap(([name, value]) => [line('dt', text(`Offline:${name}`)), line('dd', value)]),
  );
  element('answer').hidden = false;
}

function line(tag, content) {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}

async function showList() {
  const known = await list;
  const shown = element('list');
  if (!known) {
    shown.className = 'bad';
    shown.textContent = text('Offline:ListBroken');
    element('form').hidden = true;
    return;
  }
  const age = daysBetween(known.day, dayIn(new Date()));
  shown.className = age > 0 ? 'warn' : 'good';
  shown.textContent = text(age > 0 ? 'Offline:ListOld' : 'Offline:ListToday', known.day, age);
}

/** The browser's own where it has one for these codes; else the one that came with the page. */
async function codeDetector() {
  const own = window.BarcodeDetector;
  const formats = (await own?.getSupportedFormats()) ?? [];
  const Detector = formats.includes('qr_code') ? own : qrDecoder.BarcodeDetector;
  return new Detector({ formats: ['qr_code'] });
}

let stream = null;

async function scan() {
  if (stream) return stopCamera();
  const camera = element('camera');
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch {
    element('no-camera').hidden = false;
    return;
  }
  const mine = stream;
  camera.srcObject = mine;
  element('no-camera').hidden = true;
  element('answer').hidden = true;
  camera.hidden = false;
  element('scan').textContent = text('Offline:StopScan');
  await camera.play();
  const code = await firstCode(camera, () => stream === mine);
  if (!code) return;
  stopCamera();
  element('code').value = code;
  await check(code);
}

async function firstCode(camera, isOn) {
  const detector = await codeDetector();
  while (isOn()) {
    const [found] = await detector.detect(camera).catch(() => []);
    if (found && isOn()) return found.rawValue;
    await new Promise(done => setTimeout(done, 150));
  }
  return null;
}

function stopCamera() {
  stream?.getTracks().forEach(track => track.stop());
  stream = null;
  element('camera').hidden = true;
  element('scan').textContent = text('Offline:Scan');
}

element('form').addEventListener('submit', event => {
  event.preventDefault();
  check(element('code').value);
});
// A scanner that types ends with Enter.
element('code').addEventListener('keydown', event => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  check(element('code').value);
  element('code').select();
});
element('scan').hidden = !navigator.mediaDevices;
element('scan').addEventListener('click', scan);
showList();
