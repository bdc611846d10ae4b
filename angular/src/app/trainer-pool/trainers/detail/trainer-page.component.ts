import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TrainerDto, TrainerService, TrainerStanding } from '@proxy/trainer-pool/trainers';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent } from '@shared/time-line/time-line.component';
import { BusyTimesComponent } from '../../parts/busy-times.component';
import { CoursesComponent } from '../../parts/courses.component';
import { EvaluationComponent } from '../../parts/evaluation.component';
import { LoadChartComponent } from '../../parts/load-chart.component';
import { TrainerFactsComponent } from '../../parts/trainer-facts.component';
import { trainerHistory } from '../../parts/trainer-history';
import { STANDING_TONES, standingName } from '../../pool-words';
import { TrainerActs } from '../trainer-acts';

type Act = 'suspend' | 'resume' | 'retire' | 'extend';

/** A trainer's file, for staff: what they teach, how much, how well, and their terms. */
@Component({
  selector: 'app-trainer-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BusyTimesComponent,
    CoursesComponent,
    EvaluationComponent,
    LoadChartComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
    TimeLineComponent,
    TrainerFactsComponent,
  ],
  templateUrl: './trainer-page.component.html',
})
export class TrainerPageComponent {
  private readonly service = inject(TrainerService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(TrainerActs);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.get(params)),
  });
  protected readonly trainer = shown(this.resource);
  protected readonly history = computed(() => trainerHistory(this.trainer.value() ?? {}));
  private readonly permissions = inject(PermissionService);
  protected readonly mayEdit = this.permissions.getGrantedPolicy('TrainerPool.Trainers.Edit');
  protected readonly mayDecide = this.permissions.getGrantedPolicy('TrainerPool.Trainers.Decide');
  protected readonly Standing = TrainerStanding;
  protected readonly standingName = standingName;

  protected tone = ({ standing }: TrainerDto) =>
    STANDING_TONES[standing ?? TrainerStanding.Serving];

  protected async run(act: Act, trainer: TrainerDto): Promise<void> {
    if (!(await this.acts[act](trainer))) return;
    this.toaster.success(`TrainerPool::Pool:Done.${act}`);
    this.resource.reload();
  }
}
