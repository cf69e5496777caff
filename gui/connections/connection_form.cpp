#include "connections/connection_form.h"

#include "app/accessible.h"
#include "connections/core_connections.h"
#include "jobs/texts.h"
#include "widgets/pieces.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace cofferdam::gui {

namespace {

const QStringList ownKeywords{QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("dbname"), QStringLiteral("user"), QStringLiteral("service")};

QString valueOf(const sources::Parameters& parameters, const QString& keyword)
{
    for (const auto& [name, value] : parameters) {
        if (qstring(name) == keyword)
            return qstring(value);
    }
    return {};
}

void setValue(sources::Parameters& parameters, const QString& keyword, const QString& value)
{
    const std::string name = keyword.toStdString();
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const auto& parameter) { return parameter.first == name; });
    if (value.isEmpty() && found != parameters.end())
        parameters.erase(found);
    else if (!value.isEmpty() && found != parameters.end())
        found->second = value.toStdString();
    else if (!value.isEmpty())
        parameters.emplace_back(name, value.toStdString());
}

bool hasOwnField(const std::string& keyword)
{
    return ownKeywords.contains(qstring(keyword)) || keyword == "sslmode";
}

} // namespace

ConnectionForm::ConnectionForm(Secrets& secrets, QWidget* parent) : QWidget(parent), m_secrets(secrets)
{
    makeFields();
    makePassword(makeRows());
    connect(&m_secrets, &Secrets::stateChanged, this, &ConnectionForm::showSecrets);
    m_secrets.state();
    setDraft({});
}

void ConnectionForm::makeFields()
{
    const auto line = [this](const QString& name, const QString& hint = {}) {
        auto* edit = named(new QLineEdit(this), name);
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::textEdited, this, &ConnectionForm::takeFields);
        return edit;
    };
    m_name = line(tr("Name"));
    m_environment = named(new QComboBox(this), tr("Environment"));
    for (const Environment environment : {Environment::Unknown, Environment::Development, Environment::Staging, Environment::Production})
        m_environment->addItem(environment == Environment::Unknown ? tr("not said") : environmentWord(environment), static_cast<int>(environment));
    m_badge = new EnvironmentBadge(this);
    m_string = named(new QLineEdit(this), tr("Connection string"), tr("Paste one to fill the fields below; a password in it is taken out"));
    m_string->setLayoutDirection(Qt::LeftToRight);
    m_string->setPlaceholderText(tr("paste postgresql://… or host=… dbname=…"));
    const QString names[] = {tr("Host"), tr("Port"), tr("Database"), tr("User"), tr("Service")};
    for (int i = 0; i < ownKeywords.size(); ++i)
        m_fields.insert(ownKeywords[i], line(names[i], ownKeywords[i] == QLatin1String("service") ? tr("of pg_service.conf") : QString()));
    m_tls = named(new QComboBox(this), tr("TLS"));
    m_tls->addItem(tr("as PostgreSQL's library does"), QString());
    for (const char* mode : {"disable", "allow", "prefer", "require", "verify-ca", "verify-full"})
        m_tls->addItem(QString::fromLatin1(mode), QString::fromLatin1(mode));
    m_others = line(tr("Other parameters"), QStringLiteral("connect_timeout=5 target_session_attrs=any"));
    connect(m_environment, &QComboBox::activated, this, [this] {
        m_environmentChosen = true;
        takeFields();
    });
    connect(m_tls, &QComboBox::activated, this, &ConnectionForm::takeFields);
    connect(m_string, &QLineEdit::editingFinished, this, &ConnectionForm::takeString);
}

QFormLayout* ConnectionForm::makeRows()
{
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString& text, QWidget* first, const QString& secondText, QWidget* second) {
        auto* both = new QHBoxLayout;
        both->addWidget(first, 3);
        if (!secondText.isEmpty()) {
            auto* label = new QLabel(secondText, this);
            label->setBuddy(second);
            both->addWidget(label);
        }
        both->addWidget(second, secondText.isEmpty() ? 0 : 2);
        auto* label = new QLabel(text, this);
        label->setBuddy(first);
        form->addRow(label, both);
    };
    const auto field = [this](const char* keyword) { return m_fields[QString::fromLatin1(keyword)]; };
    form->addRow(tr("&Name"), m_name);
    row(tr("&Environment"), m_environment, {}, m_badge);
    form->addRow(tr("Connection &string"), m_string);
    row(tr("&Host"), field("host"), tr("P&ort"), field("port"));
    row(tr("&Database"), field("dbname"), tr("&User"), field("user"));
    row(tr("&TLS"), m_tls, tr("Ser&vice"), field("service"));
    form->addRow(tr("Othe&r parameters"), m_others);
    return form;
}

void ConnectionForm::makePassword(QFormLayout* form)
{
    m_password = named(new QLineEdit(this), tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setLayoutDirection(Qt::LeftToRight);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_keep = named(new QComboBox(this), tr("Where the password comes from"));
    m_keep->addItem(tr(".pgpass, PGPASSWORD or the service file"), static_cast<int>(sources::PasswordFrom::Libpq));
    m_keep->addItem(tr("the keychain of this desktop"), static_cast<int>(sources::PasswordFrom::Keychain));
    m_keep->addItem(tr("typed, for this session only"), static_cast<int>(sources::PasswordFrom::Session));
    m_keepNote = new QuietLabel(QString(), this);
    form->addRow(tr("Password &from"), m_keep);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_keepNote);
    connect(m_keep, &QComboBox::activated, this, &ConnectionForm::takeFields);
    connect(m_password, &QLineEdit::textEdited, this, &ConnectionForm::takeFields);
}

/// Where a password goes that somebody gave without saying so.
sources::PasswordFrom ConnectionForm::keeper()
{
    return m_secrets.state() == Secrets::State::Available ? sources::PasswordFrom::Keychain : sources::PasswordFrom::Session;
}

void ConnectionForm::setDraft(const ConnectionDraft& draft)
{
    m_draft = draft;
    m_environmentChosen = draft.before.has_value() || draft.connection.environment != sources::Environment::Unknown;
    m_string->clear();
    m_problem.clear();
    showFields();
}

void ConnectionForm::showFields()
{
    m_showing = true;
    const sources::SavedConnection& connection = m_draft.connection;
    const auto show = [](QLineEdit* edit, const QString& text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    show(m_name, qstring(connection.name));
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(environmentOf(connection.environment))));
    m_badge->setEnvironment(environmentOf(connection.environment));
    for (const QString& keyword : ownKeywords)
        show(m_fields[keyword], valueOf(connection.parameters, keyword));
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(valueOf(connection.parameters, QStringLiteral("sslmode")))));
    sources::Parameters others = connection.parameters;
    std::erase_if(others, [](const auto& parameter) { return hasOwnField(parameter.first); });
    show(m_others, qstring(sources::connectionText(others)));
    show(m_password, m_draft.password);
    m_keep->setCurrentIndex(m_keep->findData(static_cast<int>(connection.passwordFrom)));
    showSecrets();
    m_showing = false;
}

void ConnectionForm::showSecrets()
{
    using sources::PasswordFrom;
    const Secrets::State state = m_secrets.state();
    const auto from = static_cast<PasswordFrom>(m_keep->currentData().toInt());
    QStringList notes;
    if (state == Secrets::State::Missing && from != PasswordFrom::Libpq)
        notes << tr("There is no keychain on this desktop: a password can be kept for this session only, or stand in .pgpass.");
    if (from == PasswordFrom::Libpq)
        notes << tr("No password is kept here: PostgreSQL's library finds it in its own files, or none is wanted.");
    else if (from == PasswordFrom::Session)
        notes << tr("Kept in memory until Cofferdam ends, and asked for again after that.");
    else if (state == Secrets::State::Available)
        notes << tr("Kept in the keychain of this desktop, under this name and for this place only.");
    m_keepNote->setText(notes.join(QLatin1Char(' ')));
    m_password->setEnabled(from != PasswordFrom::Libpq);
    const bool kept = m_draft.before && m_draft.before->passwordFrom == from;
    m_password->setPlaceholderText(from == PasswordFrom::Libpq ? tr("left to PostgreSQL's library") : kept ? tr("as it was") : QString());
}

void ConnectionForm::takeString()
{
    const QString text = m_string->text().trimmed();
    if (text.isEmpty())
        return;
    auto given = sources::parseConnection(text.toStdString());
    if (!given) {
        m_problem = textOf(given.error());
        Q_EMIT edited();
        return;
    }
    m_problem.clear();
    m_draft.connection.parameters = std::move(given->parameters);
    if (!given->password.empty()) {
        m_draft.password = qstring(given->password);
        if (m_draft.connection.passwordFrom == sources::PasswordFrom::Libpq)
            m_draft.connection.passwordFrom = keeper();
    }
    // The fields say it now; the line would go on showing the password.
    m_string->clear();
    showFields();
    Q_EMIT edited();
}

QString ConnectionForm::takeOthers(sources::Parameters& parameters) const
{
    const QString text = m_others->text().trimmed();
    if (text.isEmpty())
        return {};
    const auto given = sources::parseConnection(text.toStdString());
    if (!given)
        return tr("Other parameters: %1").arg(textOf(given.error()));
    if (!given->password.empty())
        return tr("A password does not belong among the other parameters: it has a field of its own.");
    for (const auto& [keyword, value] : given->parameters) {
        if (hasOwnField(keyword))
            return tr("%1 has a field of its own.").arg(qstring(keyword));
        parameters.emplace_back(keyword, value);
    }
    return {};
}

void ConnectionForm::takeFields()
{
    if (m_showing)
        return;
    sources::SavedConnection& connection = m_draft.connection;
    connection.name = m_name->text().trimmed().toStdString();
    if (!m_environmentChosen)
        m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(environmentOf(sources::guessEnvironment(connection.name)))));
    const auto environment = static_cast<Environment>(m_environment->currentData().toInt());
    connection.environment = coreEnvironment(environment);
    m_badge->setEnvironment(environment);
    for (const QString& keyword : ownKeywords)
        setValue(connection.parameters, keyword, m_fields[keyword]->text().trimmed());
    setValue(connection.parameters, QStringLiteral("sslmode"), m_tls->currentData().toString());
    std::erase_if(connection.parameters, [](const auto& parameter) { return !hasOwnField(parameter.first); });
    m_problem = takeOthers(connection.parameters);
    connection.passwordFrom = static_cast<sources::PasswordFrom>(m_keep->currentData().toInt());
    m_draft.password = connection.passwordFrom == sources::PasswordFrom::Libpq ? QString() : m_password->text();
    showSecrets();
    Q_EMIT edited();
}

} // namespace cofferdam::gui
