import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { PersonImportRunDto } from '@proxy/certification/people';
import { percentOf } from './import-outcome';

/** How far an import is. */
@Component({
  selector: 'app-import-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <p>
      <i class="fa fa-spinner fa-spin" aria-hidden="true"></i>
      @if (run(); as run) {
        {{ 'Certification::Enum:ImportRunState.' + run.state | abpLocalization }}
        @if (percent() !== null) {
          {{
            'Certification::PeopleImport:Counted' | abpLocalization: '' + run.done : '' + run.total
          }}
        }
      } @else {
        {{ 'Certification::PeopleImport:Uploading' | abpLocalization }}
      }
    </p>
    <progress
      max="100"
      [attr.value]="percent()"
      [attr.aria-label]="'Certification::PeopleImport:Progress' | abpLocalization"
    ></progress>
    <p class="field-help">{{ 'Certification::PeopleImport:MayLeave' | abpLocalization }}</p>
  `,
  styles: `
    p {
      margin-bottom: 8px;
    }
    progress {
      width: 100%;
      height: 12px;
    }
  `,
})
export class ImportProgressComponent {
  /** Without it, the file is on its way. */
  readonly run = input.required<PersonImportRunDto | null>();

  protected readonly percent = computed(() => {
    const run = this.run();
    return run && percentOf(run);
  });
}
