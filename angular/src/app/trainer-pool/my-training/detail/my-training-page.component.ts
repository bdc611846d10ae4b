import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MyTrainingDto } from '@proxy/trainer-pool/sessions';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { AgendaComponent } from '../agenda.component';
import { MyTrainingActs } from '../my-training-acts';
import { myTrainingResource } from '../my-training-resource';
import {
  isFull,
  mayEvaluate,
  mayWithdraw,
  trainingState,
  trainingStateName,
  trainingTone,
} from '../my-training-state';

/** One session as those who take part, or may, see it. */
@Component({
  selector: 'app-my-training-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AgendaComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './my-training-page.component.html',
})
export class MyTrainingPageComponent {
  private readonly acts = inject(MyTrainingActs);
  private readonly toaster = inject(ToasterService);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly resource = myTrainingResource(this.id);
  protected readonly session = shown(this.resource);
  protected readonly state = computed(() => trainingState(this.session.value() ?? {}, Date.now()));
  protected readonly evaluates = computed(() =>
    mayEvaluate(this.session.value() ?? {}, Date.now()),
  );
  protected readonly full = isFull;
  protected readonly mayWithdraw = mayWithdraw;
  protected readonly tone = trainingTone;
  protected readonly stateName = trainingStateName;

  protected async signUp(session: MyTrainingDto): Promise<void> {
    if (await this.acts.signUp(session)) {
      this.toaster.success('TrainerPool::MyTraining:Done.signUp');
    }
    this.resource.reload();
  }

  protected async withdraw(session: MyTrainingDto): Promise<void> {
    if (!(await this.acts.withdraw(session))) return;
    this.toaster.success('TrainerPool::MyTraining:Done.withdraw');
    void this.router.navigate(['/trainer-pool/my-training']);
  }
}
