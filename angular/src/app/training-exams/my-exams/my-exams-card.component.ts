import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { canEnter, isToDo } from './exam-state';
import { MyExams } from './my-exams';

const SHOWN = 5;

/** Exams to be taken, on the first page. */
@Component({
  selector: 'app-my-exams-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, RouterLink],
  providers: [MyExams],
  template: `
    @if (mine.failure()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else if (toDo(); as exams) {
      <ul class="work-list">
        @for (each of exams; track each.exam.id) {
          <li>
            <div class="what">
              {{ each.exam.title }}
              <span class="text-muted">
                {{ each.exam.startTime | appLocalTime }} – {{ each.exam.endTime | appLocalTime }}
              </span>
            </div>
            @if (canEnter(each.state)) {
              <a class="btn btn-primary" [routerLink]="['/take-exam', each.exam.id]">
                {{
                  (each.state === 'continue'
                    ? 'TrainingExams::Mine:Continue'
                    : 'TrainingExams::Mine:Enter'
                  ) | abpLocalization
                }}
              </a>
            } @else {
              <span class="text-muted">{{
                'TrainingExams::Mine:State.upcoming' | abpLocalization
              }}</span>
            }
          </li>
        } @empty {
          <li class="text-muted">{{ 'TrainingExams::Mine:NothingToDo' | abpLocalization }}</li>
        }
      </ul>
      <a class="all" routerLink="/training-exams/mine">{{
        'TrainingExams::Mine:ShowAll' | abpLocalization
      }}</a>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
  `,
  styleUrl: '../../home/work-list.scss',
})
export class MyExamsCardComponent {
  protected readonly mine = inject(MyExams);
  protected readonly canEnter = canEnter;
  protected readonly toDo = computed(
    () =>
      this.mine
        .exams()
        ?.filter(({ state }) => isToDo(state))
        .slice(0, SHOWN) ?? null,
  );
}
