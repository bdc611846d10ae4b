import { MyTrainingDto, TrainingSessionStatus } from '@proxy/trainer-pool/sessions';
import { Tone } from '@shared/state-chip/state-chip.component';

const SIGN_IN_OPENS_MS = 60 * 60_000;

/** `open`: one may sign up; `coming`; `signIn`: now is the time; `came`; `missed`; `off`: cancelled. */
export type TrainingState = 'open' | 'coming' | 'signIn' | 'came' | 'missed' | 'off';

const TONES: Record<TrainingState, Tone> = {
  open: 'wait',
  coming: 'wait',
  signIn: 'warn',
  came: 'good',
  missed: 'bad',
  off: 'idle',
};

export function trainingState(session: MyTrainingDto, now: number): TrainingState {
  const { status, isListed, signedInTime, startTime = '', endTime = '' } = session;
  if (status === TrainingSessionStatus.Cancelled) return 'off';
  if (signedInTime) return 'came';
  if (!isListed) return 'open';
  if (status === TrainingSessionStatus.Closed || now > Date.parse(endTime)) return 'missed';
  return now >= Date.parse(startTime) - SIGN_IN_OPENS_MS ? 'signIn' : 'coming';
}

export const trainingTone = (state: TrainingState): Tone => TONES[state];
export const trainingStateName = (state: TrainingState): string =>
  `TrainerPool::MyTraining:State.${state}`;

/** Only what one signed up for oneself. */
export const mayWithdraw = ({ signedUpTime, signedInTime, signUp }: MyTrainingDto): boolean =>
  !!signedUpTime && !signedInTime && !!signUp?.isOpen;

export const isFull = ({ signUp }: MyTrainingDto): boolean =>
  !!signUp && (signUp.taken ?? 0) >= (signUp.places ?? 0);

/** Lessons can be evaluated as soon as the first one is over. */
export const mayEvaluate = ({ signedInTime, agenda }: MyTrainingDto, now: number): boolean =>
  !!signedInTime && !!agenda?.some(({ endTime = '' }) => now >= Date.parse(endTime));
