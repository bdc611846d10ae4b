import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { canEnter } from '../training-exams/my-exams/exam-state';
import { MyExams } from '../training-exams/my-exams/my-exams';

const SHOWN = 6;

/** Exams to be taken and their results, latest first. */
@Component({
  selector: 'app-own-exams',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, PageStateComponent, RouterLink, StateChipComponent],
  providers: [MyExams],
  template: `
    @if (shown(); as exams) {
      <ul class="work-list">
        @for (each of exams; track each.exam.id) {
          <li>
            <div class="what">
              {{ each.exam.title }}
              <span class="text-muted">{{ each.exam.startTime | appLocalTime }}</span>
            </div>
            @if (canEnter(each.state)) {
              <a class="btn btn-primary" [routerLink]="['/take-exam', each.exam.id]">{{
                'TrainingExams::Mine:Enter' | abpLocalization
              }}</a>
            } @else if (each.state === 'released') {
              <span class="count">{{
                'TrainingExams::Mine:Score'
                  | abpLocalization: '' + each.exam.score : '' + each.exam.totalPoints
              }}</span>
              <app-state-chip
                [tone]="each.exam.isPassed ? 'good' : 'bad'"
                [label]="'TrainerPool::MyRecord:' + (each.exam.isPassed ? 'Passed' : 'Failed')"
              />
            } @else {
              <span class="text-muted">{{
                'TrainingExams::Mine:State.' + each.state | abpLocalization
              }}</span>
            }
          </li>
        } @empty {
          <li class="text-muted">{{ 'TrainerPool::MyRecord:NoExams' | abpLocalization }}</li>
        }
      </ul>
      <a class="all" routerLink="/training-exams/mine">{{
        'TrainerPool::MyRecord:AllExams' | abpLocalization
      }}</a>
    } @else {
      <app-page-state [failure]="mine.failure()" (retried)="mine.reload()" />
    }
  `,
  styleUrl: '../home/work-list.scss',
})
export class OwnExamsComponent {
  protected readonly mine = inject(MyExams);
  protected readonly canEnter = canEnter;
  protected readonly shown = computed(() => this.mine.exams()?.slice(0, SHOWN) ?? null);
}
