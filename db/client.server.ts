import { environment } from '../app/platform/environment.server';
import { connect } from './connect';

const connection = connect(environment().DATABASE_URL, { max: environment().DATABASE_POOL_SIZE });

/** The one pool of this process. Features' queries and commands are its only users. */
export const db = connection.db;

/** The driver beneath {@link db}, for readiness, LISTEN and closing. */
export const sql = connection.sql;
