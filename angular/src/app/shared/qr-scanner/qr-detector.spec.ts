import { BarcodeDetector } from 'qr/decode.js';
import { qrDetector } from './qr-detector';

class Own {
  static formats = ['qr_code'];
  static getSupportedFormats = () => Promise.resolve(Own.formats);
  detect = () => Promise.resolve([]);
}

describe('qrDetector', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is the one of the browser where that reads QR codes', async () => {
    vi.stubGlobal('BarcodeDetector', Own);
    expect(await qrDetector()).toBeInstanceOf(Own);
  });

  it('is one of its own where the browser has none, or one for other codes', async () => {
    expect(await qrDetector()).toBeInstanceOf(BarcodeDetector);
    Own.formats = ['ean_13'];
    vi.stubGlobal('BarcodeDetector', Own);
    expect(await qrDetector()).toBeInstanceOf(BarcodeDetector);
  });
});
