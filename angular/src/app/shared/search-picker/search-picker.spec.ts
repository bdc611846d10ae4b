import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { PickerOption, SearchPicker } from './search-picker';

const PAUSE_MS = 300;
const OFFERED: PickerOption[] = [{ id: '1', displayName: '知识测试卷' }];

@Component({
  selector: 'app-paper-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '',
})
class PaperPickerComponent extends SearchPicker {
  readonly asked: string[] = [];
  override readonly texts = { search: '', list: '', none: '' };

  override focused = true;

  override find(filter: string) {
    this.asked.push(filter);
    return of(OFFERED);
  }

  override nameOf() {
    return of('停用的卷');
  }

  shown = () => ({ text: this.text(), isOpen: this.open() });
  type = (text: string) => this.search(text);
  click = () => this.offer();
  pick = () => this.choose(OFFERED[0] ?? null);
  leave = () => this.close();
}

function create() {
  const fixture = TestBed.createComponent(PaperPickerComponent);
  fixture.componentRef.setInput('inputId', 'paper');
  return fixture.componentInstance;
}

describe('A picker that searches the server', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('names what was chosen before, also when it is not offered any more', () => {
    const picker = create();
    picker.writeValue('9');
    expect(picker.shown().text).toBe('停用的卷');
  });

  it('asks for what is typed, once per pause, and for everything when it is clicked', () => {
    const picker = create();
    picker.type('知');
    picker.type('知识');
    vi.advanceTimersByTime(PAUSE_MS);
    picker.pick();
    picker.click();
    vi.advanceTimersByTime(PAUSE_MS);
    expect(picker.asked).toEqual(['知识', '']);
    expect(picker.shown()).toEqual({ text: '知识测试卷', isOpen: true });
  });

  it('goes back to what was chosen when only half a name was typed', () => {
    const picker = create();
    picker.pick();
    picker.type('知');
    picker.leave();
    expect(picker.shown()).toEqual({ text: '知识测试卷', isOpen: false });
  });

  it('does not open any more once one has gone on', () => {
    const picker = create();
    picker.type('知');
    picker.focused = false;
    picker.leave();
    vi.advanceTimersByTime(PAUSE_MS);
    expect(picker.shown().isOpen).toBe(false);
  });
});
