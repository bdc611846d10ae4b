import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TrainerCourseDto } from '@proxy/trainer-pool/trainers';
import { FileLinksComponent } from './file-links.component';

/** What a trainer offers, with its materials. */
@Component({
  selector: 'app-courses',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileLinksComponent, LocalizationPipe],
  template: `
    @for (course of courses(); track course.id) {
      <article>
        <h3>{{ course.title }}</h3>
        @if (course.description) {
          <p class="pre-line">{{ course.description }}</p>
        }
        @if (course.materials?.length) {
          <app-file-links [files]="course.materials ?? []" [base]="base()" />
        }
      </article>
    } @empty {
      <p class="text-muted mb-0">{{ 'TrainerPool::Pool:NoCourses' | abpLocalization }}</p>
    }
  `,
  styles: `
    article + article {
      margin-top: 16px;
    }
    h3 {
      margin: 0 0 4px;
      font-size: 14px;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    p {
      margin-bottom: 4px;
    }
  `,
})
export class CoursesComponent {
  readonly courses = input.required<readonly TrainerCourseDto[]>();
  /** Where the record's files are. */
  readonly base = input.required<string>();
}
