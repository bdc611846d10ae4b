import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { LessonEvaluationService } from '@proxy/trainer-pool/evaluations';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { LessonEvaluationComponent } from './lesson-evaluation.component';

/** 听课评价: one short form a lesson, by code or by link, on the phone. */
@Component({
  selector: 'app-evaluation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    LessonEvaluationComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
  ],
  template: `
    <app-page-header title="TrainerPool::Evaluation:Title" />
    <p class="notice notice-info">
      <span>{{ 'TrainerPool::Evaluation:Anonymous' | abpLocalization }}</span>
    </p>
    @if (lessons.value(); as list) {
      @for (lesson of list; track lesson.invitationId) {
        <app-lesson-evaluation
          [sessionId]="id()"
          [lesson]="lesson"
          (evaluated)="resource.reload()"
        />
      } @empty {
        <app-empty-state
          class="panel"
          text="TrainerPool::Evaluation:NoLesson"
          hint="TrainerPool::Evaluation:NoLessonHint"
        />
      }
    } @else {
      <app-page-state [failure]="lessons.failure()" (retried)="resource.reload()" />
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 640px;
      margin: 0 auto;
    }
  `,
})
export class EvaluationPageComponent {
  private readonly service = inject(LessonEvaluationService);
  private readonly inline = inject(InlineErrors);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) =>
      this.inline.within(this.service.getLessons(params)).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly lessons = shown(this.resource);
}
