# This file is auto-generated from the current state of the database. Instead
# of editing this file, please use the migrations feature of Active Record to
# incrementally modify your database, and then regenerate this schema definition.
#
# A small shop as it stands on staging. Compare it with production.structure.sql beside it.

ActiveRecord::Schema[7.1].define(version: 2024_06_18_101500) do
  # These are extensions that must be enabled in order to support this database
  enable_extension "pg_trgm"
  enable_extension "plpgsql"

  # Custom types defined in this database.
  # Note that some types may not work with other database engines. Be careful if changing database.
  create_enum "order_status", ["cart", "placed", "paid", "shipped", "returned", "cancelled"]
  create_enum "payment_state", ["pending", "authorized", "captured", "failed"]

  create_table "addresses", comment: "Where parcels and invoices go", force: :cascade do |t|
    t.bigint "customer_id", null: false
    t.string "kind", default: "shipping", null: false
    t.string "line1", null: false
    t.string "line2"
    t.string "city", null: false
    t.string "postal_code"
    t.string "country", limit: 2, null: false
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["customer_id"], name: "index_addresses_on_customer_id"
    t.check_constraint "kind::text = ANY (ARRAY['shipping'::character varying::text, 'billing'::character varying::text])", name: "addresses_kind_known"
  end

  create_table "coupons", comment: "Discounts at checkout; one coupon per order", force: :cascade do |t|
    t.string "code", null: false
    t.decimal "percent_off", precision: 5, scale: 2, null: false
    t.date "starts_on", null: false
    t.date "ends_on"
    t.boolean "active", default: true, null: false
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["code"], name: "index_coupons_on_code", unique: true
    t.check_constraint "percent_off > 0::numeric AND percent_off <= 100::numeric", name: "coupons_percent_off_range"
  end

  create_table "customers", force: :cascade do |t|
    t.string "email", null: false
    t.string "display_name"
    t.string "phone"
    t.string "locale", default: "en-GB", null: false
    t.boolean "marketing_consent", default: false, null: false
    t.jsonb "preferences", default: {}, null: false
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index "lower((email)::text)", name: "index_customers_on_lower_email", unique: true
    t.index ["created_at"], name: "index_customers_on_created_at"
  end

  create_table "inventory_levels", force: :cascade do |t|
    t.bigint "variant_id", null: false
    t.string "location", default: "main", null: false
    t.integer "on_hand", default: 0, null: false
    t.integer "reserved", default: 0, null: false
    t.datetime "counted_at"
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["variant_id", "location"], name: "index_inventory_levels_on_variant_id_and_location", unique: true
    t.check_constraint "reserved >= 0 AND reserved <= on_hand", name: "inventory_levels_reserved_range"
  end

  create_table "line_items", force: :cascade do |t|
    t.bigint "order_id", null: false
    t.bigint "variant_id", null: false
    t.integer "quantity", default: 1, null: false
    t.integer "unit_price_cents", null: false
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["order_id"], name: "index_line_items_on_order_id"
    t.index ["variant_id"], name: "index_line_items_on_variant_id"
    t.check_constraint "quantity > 0", name: "line_items_quantity_positive"
  end

  create_table "orders", force: :cascade do |t|
    t.bigint "customer_id", null: false
    t.bigint "coupon_id"
    t.string "number", null: false
    t.enum "status", default: "cart", null: false, enum_type: "order_status"
    t.bigint "total_cents", default: 0, null: false
    t.string "currency", limit: 3, default: "EUR", null: false
    t.datetime "placed_at"
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.string "channel", default: "web", null: false
    t.uuid "public_token", default: -> { "gen_random_uuid()" }, null: false
    t.index ["coupon_id"], name: "index_orders_on_coupon_id"
    t.index ["customer_id", "placed_at"], name: "index_orders_on_customer_id_and_placed_at"
    t.index ["customer_id"], name: "index_orders_on_customer_id"
    t.index ["number"], name: "index_orders_on_number", unique: true
    t.index ["placed_at"], name: "index_orders_on_placed_at", where: "(status <> 'cart'::order_status)"
  end

  create_table "payments", force: :cascade do |t|
    t.bigint "order_id", null: false
    t.string "provider", null: false
    t.string "provider_reference"
    t.enum "state", default: "pending", null: false, enum_type: "payment_state"
    t.bigint "amount_cents", null: false
    t.datetime "captured_at"
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["order_id"], name: "index_payments_on_order_id"
    t.index ["provider", "provider_reference"], name: "index_payments_on_provider_and_provider_reference", unique: true
  end

  create_table "products", force: :cascade do |t|
    t.bigint "supplier_id"
    t.string "name", null: false
    t.string "slug", null: false
    t.text "description"
    t.integer "price_cents", null: false, comment: "Gross price, in cents of the shop's currency"
    t.tsvector "search"
    t.datetime "published_at"
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["name"], name: "index_products_on_name", opclass: :gin_trgm_ops, using: :gin
    t.index ["search"], name: "index_products_on_search", using: :gin
    t.index ["slug"], name: "index_products_on_slug", unique: true
    t.index ["supplier_id"], name: "index_products_on_supplier_id"
    t.check_constraint "price_cents >= 0", name: "products_price_not_negative"
  end

  create_table "refunds", comment: "Money that went back to a customer", force: :cascade do |t|
    t.bigint "payment_id", null: false
    t.bigint "amount_cents", null: false
    t.string "reason"
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["payment_id"], name: "index_refunds_on_payment_id"
    t.check_constraint "amount_cents > 0", name: "refunds_amount_positive"
  end

  create_table "reviews", force: :cascade do |t|
    t.bigint "product_id", null: false
    t.bigint "customer_id", null: false
    t.integer "rating", limit: 2, null: false
    t.text "body"
    t.datetime "approved_at"
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["customer_id"], name: "index_reviews_on_customer_id"
    t.index ["product_id", "created_at"], name: "index_reviews_on_product_id_and_created_at", order: { created_at: :desc }
    t.check_constraint "rating >= 1 AND rating <= 5", name: "reviews_rating_range"
  end

  create_table "shipments", force: :cascade do |t|
    t.bigint "order_id", null: false
    t.bigint "address_id", null: false
    t.string "carrier", null: false
    t.string "tracking_number"
    t.datetime "shipped_at"
    t.datetime "delivered_at"
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.string "service_level", null: false
    t.index ["address_id"], name: "index_shipments_on_address_id"
    t.index ["order_id"], name: "index_shipments_on_order_id"
    t.index ["tracking_number"], name: "index_shipments_on_tracking_number", where: "(tracking_number IS NOT NULL)"
  end

  create_table "suppliers", force: :cascade do |t|
    t.string "name", null: false
    t.string "contact_email"
    t.integer "lead_time_days", default: 7
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["name"], name: "index_suppliers_on_name", unique: true
  end

  create_table "variants", force: :cascade do |t|
    t.bigint "product_id", null: false
    t.string "sku", null: false
    t.string "barcode"
    t.jsonb "options", default: {}, null: false
    t.integer "weight_grams"
    t.integer "position", default: 0, null: false
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
    t.index ["barcode"], name: "index_variants_on_barcode", unique: true, where: "(barcode IS NOT NULL)"
    t.index ["product_id", "position"], name: "index_variants_on_product_id_and_position"
    t.index ["sku"], name: "index_variants_on_sku", unique: true
  end

  add_foreign_key "addresses", "customers"
  add_foreign_key "inventory_levels", "variants"
  add_foreign_key "line_items", "orders", on_delete: :cascade
  add_foreign_key "line_items", "variants"
  add_foreign_key "orders", "coupons"
  add_foreign_key "orders", "customers"
  add_foreign_key "payments", "orders"
  add_foreign_key "products", "suppliers"
  add_foreign_key "refunds", "payments"
  add_foreign_key "reviews", "customers"
  add_foreign_key "reviews", "products", on_delete: :cascade
  add_foreign_key "shipments", "addresses"
  add_foreign_key "shipments", "orders"
  add_foreign_key "variants", "products"
end
