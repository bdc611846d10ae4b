import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UnitResultDto } from '@proxy/training-exams/results';
import { percent } from '../result-words';

/** A row for each unit, with its sheet to sign. */
@Component({
  selector: 'app-unit-results',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    <div class="scroll" role="group" tabindex="0" aria-labelledby="units-title">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{{ 'TrainingExams::Results:Unit' | abpLocalization }}</th>
            @for (name of numbers; track name) {
              <th scope="col" class="number" [class.wide-only]="counts.includes(name)">
                {{ 'TrainingExams::' + name | abpLocalization }}
              </th>
            }
            <th scope="col" class="end no-print wide-only">
              {{ 'AbpUi::Actions' | abpLocalization }}
            </th>
          </tr>
        </thead>
        <tbody>
          @for (unit of units(); track unit.organizationUnitId) {
            <tr>
              <th scope="row">
                {{ unit.organizationUnitName }}
                @if (unit.organizationUnitId) {
                  <a class="narrow-only no-print" [routerLink]="['units', unit.organizationUnitId]">
                    {{ 'TrainingExams::Scores:Sheet' | abpLocalization }}
                    <span class="visually-hidden">{{ unit.organizationUnitName }}</span>
                  </a>
                }
              </th>
              <td class="number wide-only">{{ unit.candidates }}</td>
              <td class="number wide-only">{{ unit.present }}</td>
              <td class="number wide-only">{{ unit.absent }}</td>
              <td class="number wide-only">{{ unit.passed }}</td>
              <td class="number">{{ percent(unit.passRate) }}</td>
              <td class="number">{{ unit.mean ?? '—' }}</td>
              <td class="end no-print wide-only">
                @if (unit.organizationUnitId) {
                  <a [routerLink]="['units', unit.organizationUnitId]">
                    {{ 'TrainingExams::Scores:Sheet' | abpLocalization }}
                    <span class="visually-hidden">{{ unit.organizationUnitName }}</span>
                  </a>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .scroll {
      position: relative;
      max-height: 480px;
      overflow: auto;
    }
    th[scope='row'] {
      min-width: 120px;
      font-weight: 400;
    }
    td,
    thead th {
      white-space: nowrap;
    }
    thead th {
      position: sticky;
      top: 0;
    }
    .narrow-only {
      display: none;
    }
    @media (max-width: 767px) {
      .narrow-only {
        display: block;
      }
      th[scope='row'] {
        min-width: 0;
      }
      td,
      th {
        padding-inline: 8px;
      }
    }
  `,
})
export class UnitResultsComponent {
  readonly units = input.required<readonly UnitResultDto[]>();

  protected readonly percent = percent;
  /** A phone has no room for them; the unit's sheet has them all. */
  protected readonly counts = [
    'Results:Candidates',
    'Results:Present',
    'Results:Absent',
    'Results:Passed',
  ];
  protected readonly numbers = [...this.counts, 'Scores:PassRate', 'Results:Mean'];
}
