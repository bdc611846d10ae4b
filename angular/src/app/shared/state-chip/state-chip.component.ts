import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TextPipe } from '../text.pipe';

/** good: done and fine · wait: somebody else's turn · warn: act soon · bad: late, refused · idle: not begun or over. */
export type Tone = 'good' | 'wait' | 'warn' | 'bad' | 'idle';

const SYMBOLS: Record<Tone, string> = { good: '✓', wait: '◔', warn: '!', bad: '✕', idle: '○' };

/** A state in colour, symbol and word: never in colour alone. */
@Component({
  selector: 'app-state-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `<span aria-hidden="true">{{ symbol() }}</span> {{ label() | appText }}`,
  host: { '[class]': '"tone-" + tone()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      padding: 1px 8px;
      border: 1px solid currentcolor;
      border-radius: 10px;
      font-size: 13px;
      line-height: 20px;
      white-space: nowrap;
    }
  `,
})
export class StateChipComponent {
  readonly tone = input.required<Tone>();
  readonly label = input.required<string>();
  protected readonly symbol = computed(() => SYMBOLS[this.tone()]);
}
