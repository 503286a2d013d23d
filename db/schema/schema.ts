// All tables under one name, for drizzle's relational queries and for drizzle-kit.
export * from './accounts';
export * from './firms';
export * from './hubs';
export * from './guide';
export * from './experts';
export * from './support-requests';
export * from './outcomes';
export * from './desk';
export * from './consultations';
export * from './waitlist';
export * from './live';
export * from './test-zone';
export * from './booking-life';
export * from './privacy';
export * from './platform';
