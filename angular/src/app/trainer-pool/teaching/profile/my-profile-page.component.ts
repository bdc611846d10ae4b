import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  BusyTimeDto,
  MyTrainerProfileService,
  TrainerDto,
  TrainerStanding,
} from '@proxy/trainer-pool/trainers';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
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
import { BusyTimeFormComponent } from './busy-time-form.component';
import { PROFILE_FILES, profileResource } from './profile-resource';

/** 我的师资档案: courses, materials and busy days, which the trainer keeps. */
@Component({
  selector: 'app-my-profile-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BusyTimeFormComponent,
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
  templateUrl: './my-profile-page.component.html',
})
export class MyProfilePageComponent {
  private readonly service = inject(MyTrainerProfileService);
  private readonly dialog = inject(ActDialog);
  private readonly toaster = inject(ToasterService);
  private readonly localTime = new LocalTimePipe();

  protected readonly resource = profileResource();
  protected readonly trainer = shown(this.resource);
  protected readonly history = computed(() => trainerHistory(this.trainer.value() ?? {}));
  protected readonly files = PROFILE_FILES;
  protected readonly standingName = standingName;

  protected tone = ({ standing }: TrainerDto) =>
    STANDING_TONES[standing ?? TrainerStanding.Serving];

  protected async remove(busy: BusyTimeDto): Promise<void> {
    const text = 'TrainerPool::Profile:RemoveBusy';
    const done = await this.dialog.done({
      title: `${text}.Title`,
      verb: text,
      what: `${text}.What`,
      whom: this.localTime.transform(busy.startTime) ?? '',
      run: () => this.service.deleteBusyTime(busy.id ?? ''),
    });
    if (!done) return;
    this.toaster.success('AbpUi::DeletedSuccessfully');
    this.resource.reload();
  }
}
