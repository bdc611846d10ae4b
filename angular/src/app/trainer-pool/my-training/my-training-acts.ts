import { Injectable, inject } from '@angular/core';
import { MyTrainingDto, MyTrainingService } from '@proxy/trainer-pool/sessions';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts } from '@shared/act-dialog/act-words';
import { formatLocalTime } from '@shared/local-time.pipe';

const TEXT = 'TrainerPool::MyTraining:';

@Injectable({ providedIn: 'root' })
export class MyTrainingActs {
  private readonly service = inject(MyTrainingService);
  private readonly dialog = inject(ActDialog);

  signUp(session: MyTrainingDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('SignUp'),
      whom: whatOf(session),
      undo: `${TEXT}SignUp.Undo`,
      run: () => this.service.signUp(session.id ?? ''),
    });
  }

  withdraw(session: MyTrainingDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Withdraw'),
      whom: whatOf(session),
      undo: `${TEXT}Withdraw.Undo`,
      run: () => this.service.withdraw(session.id ?? ''),
    });
  }
}

const whatOf = ({ title, startTime = '', place }: MyTrainingDto) =>
  `${title} · ${formatLocalTime(startTime)} · ${place}`;
const texts = (act: string) => actTexts(`${TEXT}${act}`);
