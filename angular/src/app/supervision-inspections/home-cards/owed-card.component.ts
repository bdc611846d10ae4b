import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ReportingService, ReportingTaskDto } from '@proxy/supervision-inspections/submissions';
import { StateChipComponent, Tone } from '@shared/state-chip/state-chip.component';
import { TextPipe } from '@shared/text.pipe';
import { map } from 'rxjs';
import { Words, daysLeftWords } from '../deadlines';
import { GROUP_TONES, groupOf, taskGroups } from '../reporting/task-groups';

const SHOWN = 8;

/** What the unit owes, the most urgent first, with the act beside it. */
@Component({
  selector: 'app-owed-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink, StateChipComponent, TextPipe],
  template: `
    @if (tasks.hasValue() ? tasks.value() : null; as open) {
      <ul class="work-list">
        @for (task of shown(); track $index) {
          <li>
            <div class="what">
              <a [routerLink]="link(task)">{{ task.indicatorName }}</a>
              @if (task.returnReason) {
                <span class="text-muted">{{ task.returnReason }}</span>
              }
            </div>
            @let words = wordsOf(task);
            <app-state-chip [tone]="tone(task)" [label]="words.key | appText: words.days" />
            <a class="btn btn-sm btn-primary" [routerLink]="link(task)">{{
              act(task) | appText
            }}</a>
          </li>
        } @empty {
          <li class="text-muted">
            {{ 'SupervisionInspections::Home:NothingOwed' | abpLocalization }}
          </li>
        }
      </ul>
      @if (open.length > shown().length) {
        <a routerLink="/supervision/reporting">{{
          'SupervisionInspections::Home:AllOwed' | abpLocalization: '' + open.length
        }}</a>
      }
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styleUrl: '../../home/work-list.scss',
})
export class OwedCardComponent {
  private readonly service = inject(ReportingService);

  protected readonly tasks = rxResource({
    stream: () => this.service.getTasks({ onlyOpen: true }).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly shown = computed(() =>
    taskGroups(this.tasks.hasValue() ? this.tasks.value() : [])
      .flatMap(({ tasks }) => tasks)
      .slice(0, SHOWN),
  );

  protected link({ indicatorId, round }: ReportingTaskDto): unknown[] {
    return ['/supervision/reporting', indicatorId, round];
  }

  protected tone(task: ReportingTaskDto): Tone {
    return GROUP_TONES[groupOf(task)];
  }

  protected act(task: ReportingTaskDto): string {
    return `SupervisionInspections::Reporting:Act.${this.isReturned(task) ? 'Correct' : 'Report'}`;
  }

  protected wordsOf(task: ReportingTaskDto): Words {
    return this.isReturned(task)
      ? { key: 'SupervisionInspections::Enum:SubmissionStatus.2', days: '' }
      : daysLeftWords(task.daysLeft ?? 0);
  }

  private isReturned(task: ReportingTaskDto): boolean {
    return groupOf(task) === 'Returned';
  }
}
