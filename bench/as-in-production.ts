/** Before anything else is loaded: libraries look at it once, and check less then. */
process.env.NODE_ENV = 'production';
