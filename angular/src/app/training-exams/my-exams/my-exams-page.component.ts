import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { isToDo } from './exam-state';
import { MyExamComponent } from './my-exam.component';
import { MyExams } from './my-exams';

/** 我的考试: what can be taken now, what comes, and what came of it. */
@Component({
  selector: 'app-my-exams-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    ErrorTextComponent,
    LocalizationPipe,
    MyExamComponent,
    PageHeaderComponent,
  ],
  providers: [MyExams],
  template: `
    <app-page-header title="TrainingExams::Menu:MyExams" purpose="TrainingExams::Mine:Purpose" />
    @if (mine.failure(); as problem) {
      <div class="notice notice-bad" role="alert">
        <app-error-text [error]="problem" />
        <button type="button" class="btn btn-sm btn-outline-secondary" (click)="mine.reload()">
          {{ '::Retry' | abpLocalization }}
        </button>
      </div>
    } @else if (mine.exams(); as exams) {
      @if (exams.length) {
        @for (group of groups(); track group.name) {
          @if (group.exams.length) {
            <section [attr.aria-labelledby]="group.name">
              <h2 class="panel-title" [id]="group.name">
                {{ 'TrainingExams::Mine:' + group.name | abpLocalization }}
              </h2>
              @for (each of group.exams; track each.exam.id) {
                <app-my-exam class="panel" [exam]="each.exam" [state]="each.state" />
              }
            </section>
          }
        }
      } @else {
        <div class="panel">
          <app-empty-state text="TrainingExams::Mine:None" hint="TrainingExams::Mine:NoneHint" />
        </div>
      }
    } @else {
      <div class="panel" role="status">
        <i class="fa fa-spinner fa-spin" aria-hidden="true"></i>
        {{ 'AbpUi::Loading' | abpLocalization }}
      </div>
    }
  `,
  styles: `
    section + section {
      margin-top: 24px;
    }
    app-my-exam + app-my-exam {
      margin-top: 12px;
    }
  `,
})
export class MyExamsPageComponent {
  protected readonly mine = inject(MyExams);
  protected readonly groups = computed(() => {
    const exams = this.mine.exams() ?? [];
    return [
      { name: 'ToDo', exams: exams.filter(({ state }) => isToDo(state)) },
      { name: 'Past', exams: exams.filter(({ state }) => !isToDo(state)) },
    ];
  });
}
