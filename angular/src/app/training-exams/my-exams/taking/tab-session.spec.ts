import { TestBed } from '@angular/core/testing';
import { TabSession } from './tab-session';

const newPage = () => {
  TestBed.resetTestingModule();
  return TestBed.configureTestingModule({ providers: [TabSession] }).inject(TabSession);
};

describe('The session of a tab', () => {
  beforeEach(() => sessionStorage.clear());

  it('goes on in the page that is loaded again', () => {
    newPage().hold('a', 3);
    window.dispatchEvent(new Event('pagehide'));
    const reloaded = newPage();
    expect(reloaded.wasIn('a')).toBe(true);
    expect(reloaded.wasIn('b')).toBe(false);
    expect(reloaded.of('a')).toBe(3);
  });

  it('goes on after a look at another page of the application', () => {
    newPage().hold('a', 3);
    expect(newPage().of('a')).toBe(3);
  });

  it('is not in the storage that is copied while the page is there', () => {
    newPage().hold('a', 3);
    window.dispatchEvent(new Event('pagehide'));
    const reloaded = newPage();
    reloaded.hold('a', (reloaded.of('a') ?? 0) + 1);
    expect(sessionStorage.length).toBe(0);
    expect(reloaded.of('a')).toBe(4);
  });

  it('is taken back when the browser shows the page as it was', () => {
    const page = newPage();
    page.hold('a', 3);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pageshow'));
    expect(sessionStorage.length).toBe(0);
    expect(page.of('a')).toBe(3);
  });

  it('is nothing once the attempt is over', () => {
    const page = newPage();
    page.hold('a', 3);
    page.drop();
    window.dispatchEvent(new Event('pagehide'));
    expect(newPage().of('a')).toBeUndefined();
  });
});
