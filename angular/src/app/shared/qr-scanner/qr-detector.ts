import type { BarcodeDetector } from 'qr/decode.js';

export type QrDetector = Pick<BarcodeDetector, 'detect'>;

/** The browser's own where it has one for these codes; else one that is loaded when it is needed. */
export async function qrDetector(): Promise<QrDetector> {
  const own = (globalThis as { BarcodeDetector?: typeof BarcodeDetector }).BarcodeDetector;
  const formats: readonly string[] = (await own?.getSupportedFormats()) ?? [];
  const Detector =
    own && formats.includes('qr_code') ? own : (await import('qr/decode.js')).BarcodeDetector;
  return new Detector({ formats: ['qr_code'] });
}
