import { ConfigStateService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { IdleService, idleState } from './idle.service';

const minute = 60_000;

describe('The idle clock', () => {
  it('is silent until two minutes before the end', () => {
    expect(idleState(27 * minute, 0, 30)).toEqual({ secondsLeft: 180, notice: false, over: false });
    expect(idleState(28 * minute, 0, 30)).toEqual({ secondsLeft: 120, notice: true, over: false });
  });

  it('is over when the time is up, and stays so', () => {
    expect(idleState(30 * minute, 0, 30).over).toBe(true);
    expect(idleState(90 * minute, 0, 30)).toEqual({ secondsLeft: 0, notice: true, over: true });
  });
});

describe('Somebody at work', () => {
  it('is not idle because the clock of the device jumped', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [{ provide: ConfigStateService, useValue: { getSetting: () => '30' } }],
    });
    const idle = TestBed.inject(IdleService);
    const leave = idle.whileAtWork(() => true);
    vi.setSystemTime(24 * 60 * minute);
    expect(idle.tick()).toBe(false);
    leave();
    expect(idle.tick()).toBe(true);
    vi.useRealTimers();
  });
});
