import * as Bodies from './bodies';
import * as Certificates from './certificates';
import * as People from './people';
import * as PublicChecks from './public-checks';
export * from './enforcement-areas.enum';
export { Bodies, Certificates, People, PublicChecks };
