import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Grade } from '@proxy/supervision-inspections/grading';
import { GradeChipComponent } from './grade-chip.component';
import { defaultGrades } from './grading-rule';

/** Which grade follows from how many criteria met; the usual one unless somebody changes it. */
@Component({
  selector: 'app-grade-map',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GradeChipComponent, LocalizationPipe],
  template: `
    <ol>
      @for (row of rows(); track row.met) {
        <li>
          <label [for]="'met-' + row.met">
            {{ 'SupervisionInspections::Plans:Rule.Met' | abpLocalization: '' + row.met }}
          </label>
          <select
            #choice
            class="form-select form-select-sm"
            [id]="'met-' + row.met"
            (change)="choose(row.met, choice.value)"
          >
            @for (grade of grades; track grade) {
              <option [value]="grade" [selected]="grade === row.grade">
                {{ 'SupervisionInspections::Enum:Grade.' + grade | abpLocalization }}
              </option>
            }
          </select>
          <app-grade-chip aria-hidden="true" [grade]="row.grade" />
        </li>
      }
    </ol>
    @if (value()) {
      <button type="button" class="btn btn-sm btn-link px-0" (click)="changed.emit(null)">
        {{ 'SupervisionInspections::Plans:Rule.UsualMap' | abpLocalization }}
      </button>
    }
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(210px, 1fr));
      gap: 4px 24px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1fr 72px auto;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class GradeMapComponent {
  readonly count = input.required<number>();
  readonly value = input.required<readonly Grade[] | null>();
  readonly changed = output<Grade[] | null>();

  protected readonly grades = [Grade.Excellent, Grade.Good, Grade.Medium, Grade.Poor];
  private readonly map = computed(() => this.value() ?? defaultGrades(this.count()));
  protected readonly rows = computed(() =>
    this.map()
      .map((grade, met) => ({ grade, met }))
      .reverse(),
  );

  protected choose(met: number, value: string): void {
    const map = this.map().map((grade, i) => (i === met ? (Number(value) as Grade) : grade));
    const usual = defaultGrades(this.count()).every((grade, i) => grade === map[i]);
    this.changed.emit(usual ? null : map);
  }
}
