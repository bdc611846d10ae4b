import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ImportRunState, PersonImportRunDto } from '@proxy/certification/people';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { Outcome, outcomeOf } from './import-outcome';

/** The latest imports of one's own. */
@Component({
  selector: 'app-import-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe],
  template: `
    <section class="panel" aria-labelledby="import-history">
      <h2 id="import-history" class="panel-title">
        {{ 'Certification::PeopleImport:History' | abpLocalization }}
      </h2>
      <ul>
        @for (run of runs(); track run.id) {
          <li>
            <span class="text-muted">{{ run.creationTime | appLocalTime }}</span>
            <span class="name">{{ run.fileName }}</span>
            <span [class.tone-bad]="run.state === State.Failed">{{ summary(run) }}</span>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: block;
      max-width: 860px;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 140px minmax(0, 1fr) minmax(0, 1.6fr);
      gap: 4px 16px;
      padding: 8px 0;
      border-top: 1px solid var(--app-line);
    }
    .name {
      overflow-wrap: anywhere;
    }
    @media (max-width: 767px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class ImportHistoryComponent {
  private readonly words = inject(LocalizationService);

  readonly runs = input.required<readonly PersonImportRunDto[]>();

  protected readonly State = ImportRunState;

  protected summary(run: PersonImportRunDto): string {
    if (run.problem) return run.problem;
    return run.state === ImportRunState.Done
      ? this.resultOf(outcomeOf(run))
      : this.words.instant(`Certification::Enum:ImportRunState.${run.state}`);
  }

  private resultOf({ isDry, importedCount, good, total }: Outcome): string {
    const key = isDry ? 'Tried' : importedCount ? 'Did' : 'NothingDone';
    const count = isDry ? good : importedCount;
    return this.words.instant(`Certification::PeopleImport:${key}`, `${total}`, `${count}`);
  }
}
