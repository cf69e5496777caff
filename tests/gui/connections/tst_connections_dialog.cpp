#include "app/theme.h"
#include "connections/connection_list.h"
#include "connections/connections_dialog.h"
#include "connections/core_connections.h"
#include "connections/import_dialog.h"
#include "support/accessible_walk.h"
#include "support/memory_keychain.h"
#include "support/paths.h"
#include "support/postgres.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace cofferdam;
using namespace cofferdam::gui;

/// The dialog in which connections are kept, with a keychain in memory and a real server.
class TestConnectionsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStringFillsTheFields();
    void passwordsGoToTheKeychain();
    void withoutAKeychain();
    void aMovedConnectionTakesItsPasswordAlong();
    void duplicatesHaveNoPassword();
    void removingForgets();
    void saysThatNoneIsSaved();
    void nameProposesTheEnvironment();
    void whatIsWrongIsSaid();
    void aDamagedFileIsNotReplaced();
    void testTellsWhatTheServerSays();
    void testIsCancelledAtOnce();
    void takesOverADatabaseYml();
    void takesOverServices();
    void models();
    void everythingHasAName();
    void fitsASmallScreen();

private:
    std::unique_ptr<CoreConnections> connections() const { return std::make_unique<CoreConnections>(std::make_unique<MemoryKeychain>(m_keychain)); }
    QByteArray file() const;
    void picture(QWidget& widget, const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_config;
    std::shared_ptr<KeychainContent> m_keychain;
};

namespace {

void type(QLineEdit* edit, const QString& text)
{
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void paste(ConnectionForm& form, const QString& text)
{
    form.stringField()->setText(text);
    Q_EMIT form.stringField()->editingFinished();
}

/// Until the keychain said whether it is there.
void waitForKeychain(CoreConnections& connections)
{
    connections.secrets().state();
    QTRY_VERIFY(connections.secrets().state() != Secrets::State::Asking);
}

bool save(ConnectionsDialog& dialog)
{
    dialog.accept();
    return QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 2000);
}

} // namespace

void TestConnectionsDialog::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
    m_keychain = std::make_shared<KeychainContent>();
}

QByteArray TestConnectionsDialog::file() const
{
    return test::readFile(QString::fromStdString(sources::connectionsFile()));
}

void TestConnectionsDialog::picture(QWidget& widget, const QString& name) const
{
    const QString folder = qEnvironmentVariable("COFFERDAM_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void TestConnectionsDialog::aStringFillsTheFields()
{
    const auto all = connections();
    waitForKeychain(*all);
    ConnectionsDialog dialog(*all);
    dialog.add();
    paste(*dialog.form(), "postgresql://reader:ge%40heim@db.example:5433/shop?sslmode=verify-full&connect_timeout=3");
    QCOMPARE(dialog.form()->field("host")->text(), QString("db.example"));
    QCOMPARE(dialog.form()->field("port")->text(), QString("5433"));
    QCOMPARE(dialog.form()->field("dbname")->text(), QString("shop"));
    QCOMPARE(dialog.form()->field("user")->text(), QString("reader"));
    QCOMPARE(dialog.form()->othersField()->text(), QString("connect_timeout=3"));
    QCOMPARE(dialog.form()->passwordField()->text(), QString("ge@heim"));
    QVERIFY(dialog.form()->stringField()->text().isEmpty());
    QVERIFY(dialog.form()->draft().connection.passwordFrom == sources::PasswordFrom::Keychain);
    type(dialog.form()->field("host"), "other.example");
    QVERIFY2(dialog.form()->draft().connection.connectionString().find("host=other.example") != std::string::npos,
             dialog.form()->draft().connection.connectionString().c_str());
    QVERIFY(dialog.form()->draft().connection.connectionString().find("connect_timeout=3") != std::string::npos);
}

void TestConnectionsDialog::passwordsGoToTheKeychain()
{
    const auto all = connections();
    waitForKeychain(*all);
    ConnectionsDialog dialog(*all);
    dialog.add();
    type(dialog.form()->nameField(), "shop production");
    paste(*dialog.form(), "host=db.example user=reader dbname=shop password=geheim");
    QVERIFY(save(dialog));
    QVERIFY(!file().contains("geheim"));
    QVERIFY(file().contains("\"environment\": \"production\""));
    QCOMPARE(m_keychain->entries.values(), QStringList{"geheim"});
    QCOMPARE(m_keychain->entries.firstKey(), QString("shop production (reader@db.example/shop)"));

    // Next time: found by name and place, and not for another place.
    const auto later = connections();
    QCOMPARE(later->all().size(), std::size_t(1));
    QString found = "?";
    later->secrets().find(later->all().front(), this, [&](const QString& password, const QString&) { found = password; });
    QTRY_COMPARE(found, QString("geheim"));
    sources::SavedConnection elsewhere = later->all().front();
    elsewhere.parameters.front() = {"host", "evil.example"};
    later->secrets().find(elsewhere, this, [&](const QString& password, const QString&) { found = password; });
    QTRY_COMPARE(found, QString());
}

void TestConnectionsDialog::withoutAKeychain()
{
    m_keychain->there = false;
    const auto all = connections();
    waitForKeychain(*all);
    ConnectionsDialog dialog(*all);
    dialog.add();
    paste(*dialog.form(), "host=db.example dbname=shop password=geheim");
    QVERIFY(dialog.form()->draft().connection.passwordFrom == sources::PasswordFrom::Session);
    const auto labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains("There is no keychain on this desktop"); }));
    // Wanted all the same: said, and kept for the session.
    dialog.form()->keepBox()->setCurrentIndex(dialog.form()->keepBox()->findData(static_cast<int>(sources::PasswordFrom::Keychain)));
    Q_EMIT dialog.form()->keepBox()->activated(dialog.form()->keepBox()->currentIndex());
    dialog.accept();
    QTRY_VERIFY2(dialog.note().contains("kept for this session only"), qPrintable(dialog.note()));
    QVERIFY(!dialog.note().contains("geheim"));
    QString found;
    all->secrets().find(all->all().front(), this, [&](const QString& password, const QString&) { found = password; });
    QTRY_COMPARE(found, QString("geheim"));
    QVERIFY(!file().contains("geheim"));
    QVERIFY(m_keychain->entries.isEmpty());
}

void TestConnectionsDialog::aMovedConnectionTakesItsPasswordAlong()
{
    QVERIFY(sources::writeConnections(sources::connectionsFile(), {{"a", sources::Environment::Unknown, {{"host", "h"}}, sources::PasswordFrom::Keychain}}));
    m_keychain->entries.insert("a (@h/)", "geheim");
    const auto all = connections();
    waitForKeychain(*all);
    ConnectionsDialog dialog(*all);
    type(dialog.form()->nameField(), "b");
    type(dialog.form()->field("host"), "other");
    QVERIFY(save(dialog));
    QTRY_COMPARE(m_keychain->entries, (QMap<QString, QString>{{"b (@other/)", "geheim"}}));
}

void TestConnectionsDialog::duplicatesHaveNoPassword()
{
    QVERIFY(sources::writeConnections(sources::connectionsFile(), {{"a", sources::Environment::Staging, {{"host", "h"}}, sources::PasswordFrom::Keychain}}));
    m_keychain->entries.insert("a (@h/)", "geheim");
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    dialog.duplicate();
    QCOMPARE(dialog.model()->rowCount(), 2);
    QCOMPARE(dialog.form()->nameField()->text(), QString("a 2"));
    QVERIFY(save(dialog));
    QCOMPARE(m_keychain->entries, (QMap<QString, QString>{{"a (@h/)", "geheim"}}));
    QCOMPARE(all->entries().size(), 2);
    QVERIFY(all->entries()[1].environment == Environment::Staging);
}

void TestConnectionsDialog::removingForgets()
{
    QVERIFY(sources::writeConnections(sources::connectionsFile(), {{"a", sources::Environment::Unknown, {{"host", "h"}}, sources::PasswordFrom::Keychain}}));
    m_keychain->entries.insert("a (@h/)", "geheim");
    const auto all = connections();
    {
        ConnectionsDialog given(*all);
        given.removeCurrent();
        given.reject();
    }
    QCOMPARE(m_keychain->entries.size(), 1);
    ConnectionsDialog dialog(*all);
    dialog.removeCurrent();
    QVERIFY(save(dialog));
    QTRY_VERIFY(m_keychain->entries.isEmpty());
    QVERIFY(all->entries().isEmpty());
}

void TestConnectionsDialog::saysThatNoneIsSaved()
{
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    dialog.show();
    const auto* list = dialog.findChild<QListView*>();
    QVERIFY(!list->isVisible());
    dialog.add();
    QVERIFY(list->isVisible());
    dialog.removeCurrent();
    QVERIFY(!list->isVisible());
}

void TestConnectionsDialog::nameProposesTheEnvironment()
{
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    dialog.add();
    type(dialog.form()->nameField(), "shop staging");
    QVERIFY(dialog.form()->draft().connection.environment == sources::Environment::Staging);
    // Said by a person, it stays.
    dialog.form()->environmentBox()->setCurrentIndex(dialog.form()->environmentBox()->findData(static_cast<int>(Environment::Development)));
    Q_EMIT dialog.form()->environmentBox()->activated(1);
    type(dialog.form()->nameField(), "shop production");
    QVERIFY(dialog.form()->draft().connection.environment == sources::Environment::Development);
    QVERIFY(dialog.model()->entries().front() == (ConnectionEntry{"shop production", Environment::Development, "what PostgreSQL's library takes by itself"}));
}

void TestConnectionsDialog::whatIsWrongIsSaid()
{
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    dialog.add();
    dialog.add();
    QVERIFY(dialog.canSave());
    type(dialog.form()->nameField(), "New connection");
    QVERIFY(!dialog.canSave());
    QVERIFY2(dialog.note().contains("New connection"), qPrintable(dialog.note()));
    type(dialog.form()->nameField(), "x");
    QVERIFY(dialog.canSave());
    type(dialog.form()->othersField(), "password=geheim");
    QVERIFY(!dialog.canSave());
    QVERIFY(!dialog.note().contains("geheim"));
    type(dialog.form()->othersField(), "connect_timeout=4");
    QVERIFY(dialog.canSave());
    paste(*dialog.form(), "postgresql://u:geh@eim@h/db");
    QVERIFY(!dialog.canSave());
    QVERIFY(dialog.note().contains("%40"));
    QVERIFY(!dialog.note().contains("geh@eim"));
}

void TestConnectionsDialog::aDamagedFileIsNotReplaced()
{
    QVERIFY(sources::writeConnections(sources::connectionsFile(), {}));
    QFile damaged(QString::fromStdString(sources::connectionsFile()));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{ not ours") > 0);
    damaged.close();
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    QVERIFY(dialog.note().contains("connections.json:1:"));
    dialog.add();
    QVERIFY(!dialog.canSave());
    dialog.accept();
    QCOMPARE(file(), QByteArray("{ not ours"));
}

void TestConnectionsDialog::testTellsWhatTheServerSays()
{
    COFFERDAM_NEEDS_POSTGRES();
    const test::Database database;
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    dialog.add();
    paste(*dialog.form(), QString::fromStdString(database.connectionString()));
    dialog.startTest();
    QVERIFY(dialog.isTesting());
    QTRY_VERIFY(!dialog.isTesting());
    QVERIFY2(dialog.testResult().contains(database.name()) && dialog.testResult().contains("PostgreSQL 1"), qPrintable(dialog.testResult()));
    QVERIFY(dialog.testResult().contains("socket"));
    type(dialog.form()->field("dbname"), "nothing_here");
    dialog.startTest();
    QTRY_VERIFY(!dialog.isTesting());
    QVERIFY2(dialog.testResult().contains("database \"nothing_here\" does not exist"), qPrintable(dialog.testResult()));
}

void TestConnectionsDialog::testIsCancelledAtOnce()
{
    // It takes the connection and says nothing.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    dialog.add();
    paste(*dialog.form(), QString("host=127.0.0.1 port=%1 dbname=x user=x").arg(silent.serverPort()));
    dialog.startTest();
    QTest::qWait(100);
    QVERIFY(dialog.isTesting());
    QElapsedTimer timer;
    timer.start();
    dialog.cancelTest();
    QVERIFY(!dialog.isTesting());
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(dialog.testResult(), QString("Cancelled."));
}

void TestConnectionsDialog::takesOverADatabaseYml()
{
    const QString path = m_config->filePath("database.yml");
    QFile yml(path);
    QVERIFY(yml.open(QIODevice::WriteOnly));
    yml.write("default: &default\n  adapter: postgresql\n  password: geheim\ndevelopment:\n  <<: *default\n  database: shop_development\n"
              "production:\n  <<: *default\n  host: <%= ENV[\"COFFERDAM_NO_SUCH\"] %>\n  database: shop\n");
    yml.close();
    const auto all = connections();
    waitForKeychain(*all);
    ConnectionsDialog dialog(*all);
    const auto import = dialog.importDatabaseYml(path);
    const QAbstractItemModelTester tester(import->model());
    QCOMPARE(import->model()->rowCount(), 2);
    QCOMPARE(import->chosen().size(), std::size_t(1)); // the other one lacks a value
    QVERIFY2(import->note().contains("default names no database"), qPrintable(import->note()));
    import->answer("ENV[\"COFFERDAM_NO_SUCH\"]", "db.example");
    QCOMPARE(import->chosen().size(), std::size_t(2));
    import->setKeepsPasswords(true);
    QCOMPARE(unnamedFocusable(import.get()), QStringList());
    picture(*import, "import");
    dialog.takeOver(*import);
    QCOMPARE(dialog.model()->rowCount(), 2);
    QVERIFY(save(dialog));
    QVERIFY(!file().contains("geheim"));
    QCOMPARE(m_keychain->entries.keys(), (QStringList{"development (@/shop_development)", "production (@db.example/shop)"}));
    QVERIFY(all->entries()[1].environment == Environment::Production);
}

void TestConnectionsDialog::takesOverServices()
{
    const QString path = m_config->filePath("service.conf");
    QFile services(path);
    QVERIFY(services.open(QIODevice::WriteOnly) && services.write("[shop-prod]\nhost=db.example\npassword=geheim\n") > 0);
    services.close();
    qputenv("PGSERVICEFILE", path.toUtf8());
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    const auto import = dialog.importServices();
    dialog.takeOver(*import);
    const auto copied = dialog.importServices(path);
    qunsetenv("PGSERVICEFILE");
    QVERIFY(dialog.form()->draft().connection.parameters == (sources::Parameters{{"service", "shop-prod"}}));
    QVERIFY(dialog.form()->draft().connection.environment == sources::Environment::Production);
    dialog.takeOver(*copied);
    QVERIFY(dialog.form()->draft().connection.parameters == (sources::Parameters{{"host", "db.example"}}));
    QVERIFY(save(dialog));
    QVERIFY(!file().contains("geheim"));
    QVERIFY(m_keychain->entries.isEmpty());
}

void TestConnectionsDialog::models()
{
    ConnectionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({{"a", Environment::Production, "x@y/z"}, {"b", Environment::Unknown, ""}});
    model.setEntry(1, {"c", Environment::Staging, ""});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QString("a, production, x@y/z"));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1)}));
    QCOMPARE(addressIn(data.get()), QString("connection:c"));
    QCOMPARE(sideIn(data.get()), -1);
    model.setEntries({});
    ImportModel import;
    const QAbstractItemModelTester importTester(&import);
    import.setItems({{}, {}});
    QVERIFY(import.setData(import.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(import.chosen().size(), std::size_t(1));
    import.setItems({});
}

void TestConnectionsDialog::everythingHasAName()
{
    const auto all = connections();
    ConnectionsDialog dialog(*all);
    dialog.show();
    dialog.add();
    dialog.startTest();
    QCOMPARE(unnamedFocusable(&dialog), QStringList());
    dialog.cancelTest();
}

void TestConnectionsDialog::fitsASmallScreen()
{
    QVERIFY(sources::writeConnections(sources::connectionsFile(),
                                      {{"shop production", sources::Environment::Production, {{"host", "db.example"}, {"dbname", "shop"}, {"user", "reader"}, {"sslmode", "verify-full"}}, sources::PasswordFrom::Keychain},
                                       {"shop staging", sources::Environment::Staging, {{"service", "shop-staging"}}, sources::PasswordFrom::Libpq},
                                       {"my machine", sources::Environment::Development, {{"dbname", "shop_development"}}, sources::PasswordFrom::Libpq},
                                       {"reporting", sources::Environment::Unknown, {{"host", "reports.example"}, {"dbname", "facts"}}, sources::PasswordFrom::Session}}));
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        const auto all = connections();
        waitForKeychain(*all);
        ConnectionsDialog dialog(*all);
        dialog.show();
        QVERIFY(dialog.width() <= 1280 && dialog.height() <= 720);
        QVERIFY2(dialog.minimumSizeHint().width() <= 1280 && dialog.minimumSizeHint().height() <= 720,
                 qPrintable(QString("%1x%2").arg(dialog.minimumSizeHint().width()).arg(dialog.minimumSizeHint().height())));
        picture(dialog, "connections-" + themeWord(theme));
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

QTEST_MAIN(TestConnectionsDialog)
#include "tst_connections_dialog.moc"
