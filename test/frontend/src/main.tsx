import { render } from 'preact';
import { Desk } from './desk.tsx';
import { localTokens } from './session.ts';

render(<Desk tokenOf={localTokens()} />, document.getElementById('desk') as HTMLElement);
