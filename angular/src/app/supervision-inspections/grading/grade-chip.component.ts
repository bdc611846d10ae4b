import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Grade } from '@proxy/supervision-inspections/grading';
import { TextPipe } from '@shared/text.pipe';
import { Tone } from '@shared/state-chip/state-chip.component';

const TONES: Record<Grade, Tone> = {
  [Grade.Excellent]: 'good',
  [Grade.Good]: 'wait',
  [Grade.Medium]: 'warn',
  [Grade.Poor]: 'bad',
};

/** 优 良 中 差: the word in its colour; a dash while there is no grade. */
@Component({
  selector: 'app-grade-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `{{ label() | appText }}`,
  host: { '[class]': '"tone-" + tone()' },
  styles: `
    :host {
      display: inline-block;
      min-width: 28px;
      padding: 1px 6px;
      border: 1px solid currentcolor;
      border-radius: 4px;
      font-weight: 600;
      line-height: 20px;
      text-align: center;
    }
  `,
})
export class GradeChipComponent {
  readonly grade = input.required<Grade | null | undefined>();
  protected readonly tone = computed(() => TONES[this.grade() ?? (0 as Grade)] ?? 'idle');
  protected readonly label = computed(() => {
    const grade = this.grade();
    return grade ? `SupervisionInspections::Enum:Grade.${grade}` : '—';
  });
}
