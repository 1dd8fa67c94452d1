/// What was promised to people, shown on whole files: the sample shop and the big import.
///
/// May import everything. To add an acceptance test: make its data here, by construction, so that
/// the expected figures are known without the code under test.
package app.quartier.acceptance;
