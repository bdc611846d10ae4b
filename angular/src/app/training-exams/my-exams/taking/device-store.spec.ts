import { DeviceStore } from './device-store';

const waiting = [{ sequence: 1, ordinal: 1, answer: '0', isUnsure: false, base: '' }];

describe('What a device keeps of an attempt', () => {
  beforeEach(() => localStorage.clear());

  it('is there when the page comes back, and only for that attempt', () => {
    const store = new DeviceStore('a', localStorage);
    store.isWriting = true;
    store.write(waiting);
    const again = new DeviceStore('a', localStorage);
    expect(again.isWriting).toBe(true);
    expect(again.read()).toEqual(waiting);
    expect(new DeviceStore('b', localStorage).isWriting).toBe(false);
  });

  it('is gone once the attempt is over', () => {
    const store = new DeviceStore('a', localStorage);
    store.write(waiting);
    store.forget();
    expect(new DeviceStore('a', localStorage).read()).toEqual([]);
  });

  it('stays in memory where nothing can be stored', () => {
    const store = new DeviceStore('a', undefined);
    store.write(waiting);
    expect(store.read()).toEqual(waiting);
  });

  it('is nothing where the store holds nonsense', () => {
    localStorage.setItem('legal-affairs.exam.a', '{');
    expect(new DeviceStore('a', localStorage).read()).toEqual([]);
  });
});
