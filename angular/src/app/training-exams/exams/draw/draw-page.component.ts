import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { CandidateDrawService, ExamStatus } from '@proxy/training-exams/exams';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { examResource } from '../exam-resource';
import { DrawComponent } from './draw.component';
import { PrepareDrawComponent } from './prepare-draw.component';

/** 随机抽取考生: who is drawn is decided by the server's secret and by what a witness calls, in front of everybody. */
@Component({
  selector: 'app-draw-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DrawComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    PrepareDrawComponent,
    RouterLink,
  ],
  template: `
    <app-page-header title="TrainingExams::Draw:Title" [purpose]="exam.value()?.title">
      <a class="btn btn-outline-secondary" routerLink="..">
        {{ 'TrainingExams::Draw:Back' | abpLocalization }}
      </a>
    </app-page-header>
    @if (draws.value(); as list) {
      @if (mayDraw()) {
        <app-prepare-draw
          class="no-print"
          [examId]="id()"
          [isRedraw]="list.length > 0"
          (prepared)="resource.reload()"
        />
      }
      @for (draw of list; track draw.id) {
        <app-draw
          [examId]="id()"
          [draw]="draw"
          [mayDraw]="mayDraw()"
          [class.no-print]="printed() && printed() !== draw.id"
          (changed)="resource.reload()"
          (printed)="print(draw.id)"
        />
      } @empty {
        @if (!mayDraw()) {
          <p class="text-muted">{{ 'TrainingExams::Draw:None' | abpLocalization }}</p>
        }
      }
    } @else {
      <app-page-state [failure]="draws.failure()" (retried)="resource.reload()" />
    }
  `,
  styles: `
    app-draw,
    app-prepare-draw {
      display: block;
      margin-bottom: 16px;
    }
  `,
})
export class DrawPageComponent {
  private readonly service = inject(CandidateDrawService);
  private readonly inline = inject(InlineErrors);
  private readonly injector = inject(Injector);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly mayEdit = inject(PermissionService).getGrantedPolicy('TrainingExams.Exams.Edit');

  readonly id = input.required<string>();

  protected readonly exam = shown(examResource(this.id));
  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) =>
      this.inline.within(this.service.getList(params)).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly draws = shown(this.resource);
  protected readonly mayDraw = computed(
    () => this.mayEdit && this.exam.value()?.status === ExamStatus.Draft,
  );
  /** The draw that is on its way to the printer, without the others. */
  protected readonly printed = signal<string | null | undefined>(null);

  protected print(drawId: string | undefined): void {
    this.printed.set(drawId);
    const print = () => {
      this.window?.print();
      this.printed.set(null);
    };
    afterNextRender({ read: print }, { injector: this.injector });
  }
}
